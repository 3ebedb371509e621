import { wordClass } from '../word-class';
import { type Clause, normAt, type Piece } from './clause';
import type { Discourse } from './discourse';
import { objectBehind } from './object';
import type { Reading } from './reading';
import { isNamed, sharesEntity } from './side';
import { sideOfRun, twoSides } from './sides-of-run';
import { subjectBefore } from './subject';

const LIGHT_VERBS = wordClass('light-verb');
const WITH = new Set(['with', 'alongside']);
const BETWEEN = new Set(['between', 'among']);
const FARTHEST = 8;

/** `A and B held the eighth meeting of …`, `A convened a joint session with B`, `a meeting in X between A and B`. */
export function heldMeeting(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const verb = lightVerbBefore(clause.pieces, at);
  return (
    (verb === undefined ? undefined : heldBy(clause, verb, at, discourse)) ??
    amongBoth(clause, at, discourse) ??
    afterward(clause, at, discourse) ??
    ofTheirs(clause, at, discourse)
  );
}

function lightVerbBefore(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'word' || piece.norm === ',') return undefined;
    if (LIGHT_VERBS.has(piece.norm)) return i;
  }
  return undefined;
}

function heldBy(clause: Clause, verb: number, at: number, discourse: Discourse): Reading | undefined {
  const subject = subjectBefore(clause, verb);
  const partner = objectBehind(clause, at + 1, WITH);
  const doer = sideOfRun(subject, discourse);
  const other = sideOfRun(partner, discourse);
  if (subject && partner && isNamed(doer) && isNamed(other))
    return sharesEntity(doer, other)
      ? { dropped: 'both sides are one' }
      : {
          sides: [doer, other],
          rule: 'en.meeting.held-with',
          confidence: 0.85,
          from: subject.from,
          to: partner.to,
        };
  const both = twoSides(subject, discourse);
  return both && subject
    ? { sides: both, rule: 'en.meeting.held-together', confidence: 0.85, from: subject.from, to: at + 1 }
    : undefined;
}

/** `The last meeting between officials of A and B was held on …`. */
function amongBoth(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const run = objectBehind(clause, at + 1, BETWEEN);
  const sides = twoSides(run, discourse);
  return sides && run
    ? { sides, rule: 'en.meeting.between', confidence: 0.85, from: at, to: run.to }
    : undefined;
}

const DURING = new Set(['after', 'following', 'during', 'at', 'in']);

/** `A said after a meeting via video link with B`. */
function afterward(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  const led = [1, 2, 3, 4].some((back) => DURING.has(normAt(pieces, at - back) ?? ''));
  const subject = led ? subjectBefore(clause, at) : undefined;
  const partner = subject && objectBehind(clause, at + 1, WITH);
  const doer = sideOfRun(subject, discourse);
  const other = sideOfRun(partner, discourse);
  if (!subject || !partner || !isNamed(doer) || !isNamed(other) || sharesEntity(doer, other))
    return undefined;
  return {
    sides: [doer, other],
    rule: 'en.meeting.told-after',
    confidence: 0.8,
    from: subject.from,
    to: partner.to,
  };
}

const EARLIER = new Set(['last', 'previous', 'first', 'second', 'third', 'earlier']);

/** `since their last meeting, held in X on …`: the sides told before. */
function ofTheirs({ pieces }: Clause, at: number, discourse: Discourse): Reading | undefined {
  const [a, b] = discourse.lastSides ?? [];
  if (!a || !b || normAt(pieces, at - 2) !== 'their' || !EARLIER.has(normAt(pieces, at - 1) ?? ''))
    return undefined;
  return { sides: [a, b], rule: 'en.meeting.their-last', confidence: 0.75, from: at - 2, to: at + 1 };
}
