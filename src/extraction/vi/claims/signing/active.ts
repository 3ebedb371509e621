import { isA } from '../../lexicon';
import type { PartyRun } from '../arguments/party-run';
import { runFrom } from '../arguments/party-run';
import { subjectBefore } from '../arguments/subject';
import { type Clause, wordAt, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Side } from '../discourse/side';
import type { SigningCandidate, SigningRule } from './candidate';
import { signersOf } from './signers';

/** Behind the verb or its document `với B` stands so far at most. */
const PARTNER_REACH = 10;

/** `A và B ký thỏa thuận`, `A ký với B bản ghi nhớ`, `A thay mặt B ký`. */
export const readActive: SigningRule = (candidate) => {
  const { clause, at, document, inherited } = candidate;
  const subject = inherited ?? subjectBefore(clause, at);
  const before = wordBefore(clause.pieces, at);
  if (isA('bare-noun', before) || (subject && isSignedAlready(clause, at, document.piece, subject)))
    return { dropped: 'the signing of something signed before' };
  if (subject && isReported(clause, subject.to, at)) return { dropped: 'only said by the subject' };
  const signatories = subject ? allSigners(candidate, subject) : [];
  if (!subject || signatories.length === 0) return undefined;
  return {
    signatories,
    agreement: document.entity,
    rule: 'vi.signing.active',
    confidence: signatories.length > 1 ? 0.9 : 0.75,
    from: subject.from,
    to: Math.max(at, document.piece) + 1,
  };
};

/** In `A cho biết hai nước đã ký …` A only says so; in `A cho biết đã ký …` A does both. */
function isReported({ pieces }: Clause, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const word = wordAt(pieces, i);
    const reports = word === 'rằng' || (wordBefore(pieces, i) === 'cho' && isA('reporting', word));
    if (reports) return pieces.slice(i + 1, at).some(({ kind }) => kind !== 'cue' && kind !== 'date');
  }
  return false;
}

/** In `A triển khai thỏa thuận đã ký` A does something with what was signed; in `A và B có thỏa thuận, được ký …` they have it. */
function isSignedAlready({ pieces }: Clause, at: number, document: number, subject: PartyRun): boolean {
  return document < at && subject.from < document && !isA('having', wordBefore(pieces, document));
}

function allSigners(
  { clause, at, document, discourse, companion }: SigningCandidate,
  subject: PartyRun,
): Side[] {
  return [
    ...standIns(clause, subject, discourse),
    ...signersOf(subject, discourse),
    ...(companion ? signersOf(companion, discourse) : []),
    ...partnerBehind(clause, at, document.piece, discourse),
  ];
}

/** `A và B thay mặt hai thành phố ký`: both the persons and those they stand for sign. */
function standIns(clause: Clause, subject: PartyRun, discourse: Discourse): Side[] {
  if (wordBefore(clause.pieces, subject.from) !== 'mặt') return [];
  const persons = subjectBefore(clause, subject.from - 1);
  return persons ? signersOf(persons, discourse) : [];
}

/** `ký với B bản ghi nhớ`, `ký bản ghi nhớ với B`. */
function partnerBehind({ pieces }: Clause, at: number, document: number, discourse: Discourse): Side[] {
  for (let i = at + 1; i < Math.max(at, document) + PARTNER_REACH; i++) {
    const word = wordAt(pieces, i);
    if (word === ';' || word === '.') return [];
    const run = isA('comitative', wordBefore(pieces, i)) ? runFrom(pieces, i) : undefined;
    if (run) return signersOf(run, discourse);
  }
  return [];
}
