import { isA } from '../../lexicon';
import { type PartyRun, runFrom } from '../arguments/party-run';
import { type Clause, wordAt } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Sides } from '../discourse/side';
import { type Heads, isHeaded, withBothHeads } from './both-heads';
import type { ClaimDraft } from './claim-draft';
import { isOfMeeting } from './goes-on';
import { presides } from './presiding';
import { sideOfSpeaker } from './speaker';

/** `Hai trưởng đoàn là ông A và ông B`. */
export function nameBothHeads(
  { pieces }: Clause,
  at: number,
  last: ClaimDraft | undefined,
  discourse: Discourse,
): void {
  const run = wordAt(pieces, at + 1) === 'là' ? runFrom(pieces, at + 2) : undefined;
  const pair = run && headsOfTwo(run);
  if (!pair || last?.type !== 'MEETING' || last.sides.some(({ heads }) => heads.length > 0)) return;
  last.sides = withBothHeads(last.sides, pair, discourse);
}

/** `Cuộc họp do ông X và bà Y chủ trì`, `hai trưởng thôn X và Y điều hành`: two persons, one of each side, head the sides. */
export function namePairOfHeads(clause: Clause, last: ClaimDraft | undefined, discourse: Discourse): void {
  if (!isOfMeeting(clause, last) || last.sides.some(({ heads }) => heads.length > 0)) return;
  for (let at = 0; at < clause.pieces.length; at++) {
    const run = runFrom(clause.pieces, at);
    const pair = run?.joined ? headsOfTwo(run) : undefined;
    if (run && pair && areOfTwoSides(pair, last.sides, presidesBehind(clause, run.to), discourse)) {
      last.sides = withBothHeads(last.sides, pair, discourse);
      return;
    }
    if (run) at = run.to - 1;
  }
}

/** Whether each is known to belong to a side of his own; of two who preside nothing may speak against it. */
function areOfTwoSides(
  [[x], [y]]: readonly [Heads, Heads],
  sides: Sides,
  preside: boolean,
  discourse: Discourse,
): boolean {
  const [a, b] = [x, y].map((person) => sideOfSpeaker(person, sides, discourse));
  return a !== b && (preside || (a !== undefined && b !== undefined));
}

/** Behind those who preside the word for it stands so near. */
const PRESIDING_REACH = 3;

/** `X và Y đồng chủ trì`, `X và Y thay nhau điều hành`. */
function presidesBehind({ pieces }: Clause, at: number): boolean {
  return pieces.slice(at, at + PRESIDING_REACH).some((piece) => {
    if (piece.kind === 'trigger') return presides(piece.chunk);
    return piece.kind === 'word' && isA('presiding', piece.norm);
  });
}

/** The heads of a run of two parties. */
function headsOfTwo({ parties }: PartyRun): readonly [Heads, Heads] | undefined {
  const [first, second, third] = parties.map(({ party }) => party.heads.slice(0, 1));
  return isHeaded(first) && isHeaded(second) && !third ? [first, second] : undefined;
}
