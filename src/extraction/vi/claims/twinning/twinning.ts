import { subjectBefore } from '../arguments/subject';
import type { Clause } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { NothingRead, SidesRead } from '../telling/reading';
import { readListed } from './listed';
import { TWINNING_RULES } from './rules';

/**
 * Reads the ties that the trigger at piece `at` tells: twin towns, sister bodies. Only places and bodies can be twins.
 * Several where a list follows.
 */
export function readTwinnings(clause: Clause, at: number, discourse: Discourse): (SidesRead | NothingRead)[] {
  const listed = readListed(clause, at, discourse);
  return listed.length > 0 ? listed : [readTwinning(clause, at, discourse)];
}

function readTwinning(clause: Clause, at: number, discourse: Discourse): SidesRead | NothingRead {
  const candidate = { clause, at, discourse, subject: subjectBefore(clause, at) };
  for (const rule of TWINNING_RULES) {
    const reading = rule(candidate);
    if (reading) return reading;
  }
  return { dropped: 'not two places or bodies' };
}
