import { isA } from '../../lexicon';
import type { Chunk } from '../../scan/chunk';
import { type PartyRun, runFrom } from '../arguments/party-run';
import { type Clause, type PartyPiece, wordAt, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Side, Sides } from '../discourse/side';
import { type Heads, isHeaded, withBothHeads } from './both-heads';
import type { ClaimDraft } from './claim-draft';
import { sideOfSpeaker, speakerOf } from './speaker';

/** A speaker of a meeting is looked for in so many sentences behind it. */
const SPEAKER_REACH = 8;

/** `Phát biểu tại hội đàm, ông X …`: X heads the side that he belongs to. */
export function nameSpeaker(clause: Clause, last: ClaimDraft | undefined, discourse: Discourse): void {
  if (!isOfMeeting(clause, last)) return;
  const speaker = speakerOf(clause);
  if (speaker !== undefined) nameHead(speaker, last, discourse);
}

/** Whether a sentence stands close enough behind the meeting told last to go on with it. */
function isOfMeeting(clause: Clause, last: ClaimDraft | undefined): last is ClaimDraft {
  return last?.type === 'MEETING' && clause.sentence.index - last.sentence <= SPEAKER_REACH;
}

/** A person heads the side without a head that he belongs to. */
function nameHead(person: string, last: ClaimDraft, discourse: Discourse): void {
  const side = sideOfSpeaker(person, last.sides, discourse);
  if (side !== undefined) last.sides = withHeads(last.sides, side, [person]);
}

/** Before `là` or `có` the word that tells a head stands so near. */
const INTRODUCTION_REACH = 8;

/** `Trưởng đoàn khách là ông X`, `đón tiếp đoàn, phía chủ nhà có ông Y`: each heads the side that he belongs to. */
export function nameIntroduced(clause: Clause, last: ClaimDraft | undefined, discourse: Discourse): void {
  if (!isOfMeeting(clause, last)) return;
  for (let at = 1; at < clause.pieces.length; at++) {
    const run = isIntroduced(clause, at) ? runFrom(clause.pieces, at) : undefined;
    for (const { party } of run?.parties ?? []) {
      const [head] = party.heads;
      if (head === undefined) continue;
      if (sideOfSpeaker(head, last.sides, discourse) === undefined && speaksForSide(clause, at))
        nameMissingHead(head, last, discourse);
      else nameHead(head, last, discourse);
    }
  }
}

/** `chủ trì về phía chủ nhà là ông X`: whoever he is, he speaks for a side of this meeting. */
function speaksForSide({ pieces, sentence }: Clause, at: number): boolean {
  const from = pieces[Math.max(0, at - INTRODUCTION_REACH)]?.from ?? 0;
  const to = pieces[at]?.from ?? from;
  return sentence.links.slice(from, to).some(({ chunk }) => {
    if (chunk.kind === 'representative') return chunk.of === 'side';
    return chunk.kind === 'trigger' && chunk.trigger.word.includes('chủ trì');
  });
}

/** Heads the one side that has no head yet, unless he belongs to the other. */
function nameMissingHead(person: string, last: ClaimDraft, discourse: Discourse): void {
  const [a, b] = last.sides.map(({ heads }) => heads.length === 0);
  if (a === b) return;
  const [headed] = last.sides.filter(({ heads }) => heads.length > 0);
  const isOfOther =
    headed?.heads.includes(person) || headed?.principals.some((id) => discourse.belongsTo(person, id));
  if (!isOfOther) last.sides = withHeads(last.sides, a ? 0 : 1, [person]);
}

/** Persons behind `là` or `có`, and before it a delegation, its head, who presides or who receives. */
function isIntroduced({ pieces, sentence }: Clause, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'party' || piece.party.heads.length === 0) return false;
  if (!isA('introducing', wordBefore(pieces, at))) return false;
  const from = pieces[Math.max(0, at - INTRODUCTION_REACH)]?.from ?? 0;
  return sentence.links.slice(from, piece.from).some(({ chunk }) => introduces(chunk));
}

function introduces(chunk: Chunk): boolean {
  if (chunk.kind === 'representative') return true;
  if (chunk.kind === 'word') return isA('guest', chunk.norm);
  if (chunk.kind === 'title') return /trưởng đoàn/i.test(chunk.text);
  if (chunk.kind !== 'trigger') return false;
  return chunk.trigger.frame === 'receive' || chunk.trigger.word.includes('chủ trì');
}

function withHeads([a, b]: Sides, side: 0 | 1, heads: readonly string[]): Sides {
  return side === 0 ? [{ ...a, heads }, b] : [a, { ...b, heads }];
}

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
    if (run && pair && areOfTwoSides(pair, last.sides, presides(clause, run.to), discourse)) {
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
function presides({ pieces }: Clause, at: number): boolean {
  return pieces.slice(at, at + PRESIDING_REACH).some((piece) => {
    if (piece.kind === 'trigger') return piece.chunk.trigger.word.includes('chủ trì');
    return piece.kind === 'word' && isA('presiding', piece.norm);
  });
}

/** The heads of a run of two parties. */
function headsOfTwo({ parties }: PartyRun): readonly [Heads, Heads] | undefined {
  const [first, second, third] = parties.map(({ party }) => party.heads.slice(0, 1));
  return isHeaded(first) && isHeaded(second) && !third ? [first, second] : undefined;
}

/** `Đoàn X do ông Y làm trưởng đoàn`, told after the meeting: Y heads X's side of it. */
export function nameHeadsOf(clause: Clause, at: number, side: Side, last: ClaimDraft | undefined): void {
  const heads = side.heads.length > 0 ? side.heads : headsNamedBehind(clause, at);
  if (heads.length === 0 || last?.type !== 'MEETING') return;
  const [a, b] = last.sides.map((known) =>
    lacksHead(known) && known.principals.some((id) => side.principals.includes(id))
      ? { ...known, heads: [...new Set([...known.heads, ...heads])] }
      : known,
  );
  if (a && b) last.sides = [a, b];
}

/** A side of several delegations may have a head for each. */
function lacksHead({ heads, principals }: Side): boolean {
  return heads.length === 0 || heads.length < principals.length;
}

/** `Dẫn đầu đoàn X là ông Y`, `đại diện huyện X là bà Y`. */
function headsNamedBehind({ pieces }: Clause, at: number): readonly string[] {
  const link = wordAt(pieces, at + 1);
  const named = pieces[at + 2] as PartyPiece | undefined;
  if (named?.kind !== 'party') return [];
  const before = wordBefore(pieces, at);
  const listed = link === ',' && (before === ';' || before === 'đầu');
  return link === 'là' || listed ? named.party.heads : [];
}
