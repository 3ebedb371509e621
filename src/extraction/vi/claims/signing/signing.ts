import type { NothingRead } from '../telling/reading';
import type { SigningCandidate } from './candidate';
import { documentsOf } from './documents';
import { SIGNING_RULES } from './rules';
import type { SigningRead } from './signing-read';

/** Reads what a verb of signing says: who signed which documents with whom, one reading a document. */
export function readSigning(verb: Omit<SigningCandidate, 'document'>): (SigningRead | NothingRead)[] {
  const documents = documentsOf(verb.clause, verb.at);
  if (documents.length === 0) return [{ dropped: 'no document named' }];
  return documents.map((document) => signed({ ...verb, document }));
}

function signed(candidate: SigningCandidate): SigningRead | NothingRead {
  for (const rule of SIGNING_RULES) {
    const reading = rule(candidate);
    if (reading) return reading;
  }
  return { dropped: 'nobody signs' };
}
