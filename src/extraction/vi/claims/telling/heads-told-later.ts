import { isA } from '../../lexicon';
import type { Chunk } from '../../scan/chunk';
import { runFrom } from '../arguments/party-run';
import { type Clause, type PartyPiece, wordAt, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Side, Sides } from '../discourse/side';
import type { ClaimDraft } from './claim-draft';
import { isOfMeeting } from './goes-on';
import { presides } from './presiding';
import { sideOfSpeaker, speakerOf } from './speaker';

/** `Phát biểu tại hội đàm, ông X …`: X heads the side that he belongs to. */
export function nameSpeaker(clause: Clause, last: ClaimDraft | undefined, discourse: Discourse): void {
  if (!isOfMeeting(clause, last)) return;
  const speaker = speakerOf(clause);
  if (speaker !== undefined) nameHead(speaker, last, discourse);
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
function speaksForSide(clause: Clause, at: number): boolean {
  return chunksBefore(clause, at).some(
    (chunk) => (chunk.kind === 'representative' && chunk.of === 'side') || presides(chunk),
  );
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
function isIntroduced(clause: Clause, at: number): boolean {
  const { pieces } = clause;
  const piece = pieces[at];
  if (piece?.kind !== 'party' || piece.party.heads.length === 0) return false;
  if (!isA('introducing', wordBefore(pieces, at))) return false;
  return chunksBefore(clause, at).some(introduces);
}

/** The chunks in which the word stands that tells what a person is introduced as. */
function chunksBefore({ pieces, sentence }: Clause, at: number): Chunk[] {
  const from = pieces[Math.max(0, at - INTRODUCTION_REACH)]?.from ?? 0;
  return sentence.links.slice(from, pieces[at]?.from ?? from).map(({ chunk }) => chunk);
}

function introduces(chunk: Chunk): boolean {
  if (chunk.kind === 'representative') return true;
  if (chunk.kind === 'word') return isA('guest', chunk.norm);
  if (chunk.kind === 'title') return /trưởng đoàn/i.test(chunk.text);
  if (chunk.kind !== 'trigger') return false;
  return chunk.trigger.frame === 'receive' || presides(chunk);
}

function withHeads([a, b]: Sides, side: 0 | 1, heads: readonly string[]): Sides {
  return side === 0 ? [{ ...a, heads }, b] : [a, { ...b, heads }];
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
