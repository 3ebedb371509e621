import {
  betweenBehind,
  objectBehind,
  type PartyRun,
  partnerAfar,
  runFrom,
  sideOfRun,
  sidesOfRun,
  subjectBefore,
  wordBefore,
} from './arguments';
import type { Clause, Piece } from './clause';
import { type Discourse, isNamed, type Side, sharesEntity } from './side';

/** Two sides that a sentence brings together, with the rule that read it; or why nothing was read. */
export type Reading =
  | {
      readonly sides: readonly [Side, Side];
      readonly rule: string;
      readonly confidence: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly dropped: string };

const NOUNS = new Set(['cuộc', 'buổi', 'chương trình', 'lễ', 'phiên']);
const PASSIVE = new Set(['được', 'do']);

/** Reads the meeting that the trigger at `at` tells. `floor`: the first piece that can be its subject. */
export function readMeeting(
  clause: Clause,
  at: number,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): Reading {
  const piece = clause.pieces[at];
  if (piece?.kind !== 'trigger') return { dropped: 'no trigger' };
  const { frame, strong } = piece.chunk.trigger;
  if (countedBefore(clause, at)) return { dropped: 'told only in a sum' };
  const subject = inherited ?? subjectBefore(clause, at, 0);
  const between = betweenBehind(clause, at + 1, false);
  if (between && between.from - at <= 8) {
    const sides = sidesOfRun(between, discourse);
    if (sides) return reading(sides, 'vi.meeting.between', 0.95, at, between.to);
  }
  const object = objectBehind(clause, at + 1, frame === 'visit');
  const passive = passiveRun(clause, at, discourse);
  if (passive) return passive;
  if (object) {
    const other = sideOfRun(object.run, discourse);
    const doer = subject && subject.to <= at ? activeSide(subject, discourse) : undefined;
    if (isNamed(other) && isNamed(doer) && !sharesEntity(other, doer)) {
      if (!strong && !object.comitative) return { dropped: 'weak trigger without với' };
      return reading(
        [doer, other],
        `vi.meeting.${frame}`,
        strong ? 0.9 : 0.75,
        subject?.from ?? at,
        object.run.to,
      );
    }
    const later = isNamed(other) ? speakerBehind(clause, object.run.to, discourse) : undefined;
    if (isNamed(other) && later && !sharesEntity(other, later.side) && frame !== 'visit') {
      return reading([later.side, other], 'vi.meeting.at-meeting-with', 0.85, at, later.to);
    }
    const run = object.run;
    const host =
      frame === 'receive' && !doer && isNamed(other) ? hostBehind(clause, run.to, discourse) : undefined;
    if (host && isNamed(other) && !sharesEntity(host.side, other))
      return reading([host.side, other], 'vi.meeting.receive', 0.8, at, host.to);
    const spoken = doer || frame === 'visit' ? undefined : guestAndSpeaker(clause, run, discourse);
    if (spoken) return reading(spoken, 'vi.meeting.at-meeting-with', 0.85, at, run.to);
    if (frame === 'mutual' && run.parties.length > 1 && !doer) {
      const sides = sidesOfRun(run, discourse);
      if (sides && object.between) return reading(sides, 'vi.meeting.between', 0.9, at, run.to);
    }
  }
  if (frame === 'mutual' && strong && !object) {
    const partner = partnerAfar(clause, at + 1);
    const other = partner && sideOfRun(partner, discourse);
    const doer = subject && subject.to <= at ? activeSide(subject, discourse) : undefined;
    if (partner && isNamed(other) && isNamed(doer) && !sharesEntity(other, doer))
      return reading([doer, other], 'vi.meeting.with-afar', 0.8, subject?.from ?? at, partner.to);
  }
  const present = frame === 'mutual' && !object && !subject ? bothPresent(clause, at, discourse) : undefined;
  if (present) return present;
  if (frame === 'visit') {
    const goal = goalBefore(clause, at, discourse);
    if (goal) return goal;
  }
  if (subject && subject.to <= at && frame === 'mutual') {
    const both = togetherSides(subject, discourse);
    const told = strong || isNounPhrase(clause, at) || clause.pieces.some((one) => one.kind === 'date');
    if (both && told && (strong || !object))
      return reading(both, 'vi.meeting.together', strong ? 0.85 : 0.6, subject.from, at + 1);
  }
  return { dropped: 'not two parties' };
}

function reading(
  sides: readonly [Side, Side],
  rule: string,
  confidence: number,
  from: number,
  to: number,
): Reading {
  return { sides, rule, confidence, from, to };
}

const COUNTED = new Set(['cuộc', 'kỳ', 'lần', 'đợt', 'buổi', 'lượt', 'chuyến', 'hoạt']);
const MANY = /^(?:[2-9]|\d{2,}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|hàng|trăm|chục|nghìn)$/;

/** `chín kỳ gặp gỡ`, `hơn 600 cuộc tuần tra chung`: many meetings summed up are no one meeting. */
function countedBefore(clause: Clause, at: number): boolean {
  const unit = wordBefore(clause.pieces, at);
  const count = wordBefore(clause.pieces, at - 1);
  return unit !== undefined && count !== undefined && COUNTED.has(unit) && MANY.test(count);
}

/** `A và B hội đàm`, `hai bên hội đàm`. */
function togetherSides(run: PartyRun, discourse: Discourse): readonly [Side, Side] | undefined {
  const sides = run.parties.length === 1 ? run.parties[0]?.party.sides : null;
  if (sides) return pairOf(discourse.sidesMeant(sides));
  if (!run.joined) return undefined;
  const split = sidesOfRun(run, discourse);
  return split && run.split === 0 && sameSide(split, discourse) ? undefined : split;
}

function pairOf(sides: readonly Side[]): readonly [Side, Side] | undefined {
  const [a, b] = sides;
  return a && b ? [a, b] : undefined;
}

function betweenBodies(a: Side, b: Side, discourse: Discourse): boolean {
  return [a, b].every((side) =>
    side.principals.some((id) => discourse.registry.get(id).type === 'Association'),
  );
}

/** Persons or places of one country joined by `và` are more likely one side than two; bodies may meet each other. */
function sameSide([a, b]: readonly [Side, Side], discourse: Discourse): boolean {
  return (
    a.country !== null &&
    a.country === b.country &&
    (a.principals.length === 0) === (b.principals.length === 0) &&
    !betweenBodies(a, b, discourse)
  );
}

/** The acting side: of `A cùng B` both belong to it; `hai bên` is no single side. */
function activeSide(run: PartyRun, discourse: Discourse): Side | undefined {
  if (run.parties.some((piece) => piece.party.sides)) return undefined;
  const first = discourse.sideOf((run.parties[0] as { party: Parameters<Discourse['sideOf']>[0] }).party);
  const all = sideOfRun(run, discourse);
  if (!all || !first) return all;
  return {
    principals: all.principals,
    heads: first.heads.length > 0 ? first.heads : all.heads.slice(0, 1),
    country: all.country,
  };
}

const OCCASION = new Set(['sau', 'tại', 'trong', 'cuộc', 'buổi', 'thúc', 'qua']);

/** `Sau hội đàm, A và B chứng kiến lễ ký`: two persons of two countries who act together on the occasion. */
function bothPresent(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  if (!OCCASION.has(wordBefore(pieces, at) ?? '')) return undefined;
  const comma = pieces.findIndex(
    (piece, i) => i > at && i <= at + 4 && piece.kind === 'word' && piece.norm === ',',
  );
  const run = comma > 0 ? runFrom(pieces, comma + 1) : undefined;
  const sides = run?.joined ? sidesOfRun(run, discourse) : undefined;
  if (!run || !sides || sides[0].heads.length === 0 || sides[1].heads.length === 0) return undefined;
  if (sides[0].country === null || sides[0].country === sides[1].country) return undefined;
  return reading(sides, 'vi.meeting.both-present', 0.8, at, run.to);
}

/** `Tiếp đón đoàn X, về phía TP. Y có ông Z`: the host is named behind `có`. */
function hostBehind(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; to: number } | undefined {
  const { pieces } = clause;
  for (let i = at; i < Math.min(pieces.length - 1, at + 8); i++) {
    const piece = pieces[i] as Piece;
    const next = pieces[i + 1] as Piece;
    if (
      piece.kind !== 'word' ||
      piece.norm !== 'có' ||
      next.kind !== 'party' ||
      next.party.heads.length === 0
    )
      continue;
    const side = discourse.sideOf(next.party);
    return side && { side, to: i + 2 };
  }
  return undefined;
}

/** A picture of two persons from two countries: `Donald Trump (trái) và Kim Jong-un tại Singapore`. */
export function readPicture(clause: Clause, discourse: Discourse): Reading | undefined {
  for (let i = 0; i < clause.pieces.length; i++) {
    const run = runFrom(clause.pieces, i);
    if (!run) continue;
    const sides =
      run.joined && run.parties.some(({ party }) => party.pictured) ? sidesOfRun(run, discourse) : undefined;
    const [a, b] = sides ?? [];
    if (a && b && a.heads.length > 0 && b.heads.length > 0 && a.country !== b.country)
      return reading([a, b], 'vi.meeting.pictured', 0.7, i, run.to);
    i = run.to - 1;
  }
  return undefined;
}

const MOTION = new Set(['đến', 'tới', 'sang']);

/** `đoàn A tới B chúc mừng …`: where somebody goes stands before what he does there. */
function goalBefore(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  for (let i = at - 1; i >= Math.max(1, at - 3); i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'party') continue;
    if (!MOTION.has(wordBefore(pieces, i) ?? '')) return undefined;
    const goal = discourse.sideOf(piece.party);
    const subject = subjectBefore(clause, i - 1, 0);
    const guest = subject && activeSide(subject, discourse);
    if (isNamed(goal) && isNamed(guest) && !sharesEntity(goal, guest))
      return reading([guest, goal], 'vi.meeting.visit', 0.8, subject?.from ?? i, at + 1);
    return undefined;
  }
  return undefined;
}

/** `đoàn A được B tiếp`, `đoàn A do B đón tiếp`. */
function passiveRun(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && piece.norm === ';') return undefined;
    if (piece.kind !== 'word' || !PASSIVE.has(piece.norm)) continue;
    const host = runFrom(pieces, i + 1);
    if (!host || host.to > at) continue;
    const guest = subjectBefore(clause, i, 0);
    const hostSide = activeSide(host, discourse);
    const guestSide = guest && activeSide(guest, discourse);
    if (isNamed(hostSide) && isNamed(guestSide) && !sharesEntity(hostSide, guestSide)) {
      return reading([hostSide, guestSide], 'vi.meeting.received-by', 0.9, guest?.from ?? i, at + 1);
    }
  }
  return undefined;
}

/** In `tại buổi gặp B, ông A cho biết` a comma alone stands between the guest and the one who speaks. */
function guestAndSpeaker(
  clause: Clause,
  run: PartyRun,
  discourse: Discourse,
): readonly [Side, Side] | undefined {
  const [first, second, third] = run.parties;
  if (!first || !second || third || wordBefore(clause.pieces, clause.pieces.indexOf(second)) !== ',')
    return undefined;
  const guest = discourse.sideOf(first.party);
  const speaker = discourse.sideOf(second.party);
  return isNamed(guest) && isNamed(speaker) && !sharesEntity(guest, speaker) ? [speaker, guest] : undefined;
}

/** `Tại buổi tiếp B, A cho biết …`: the one who speaks is the other side. */
function speakerBehind(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; to: number } | undefined {
  const { pieces } = clause;
  for (let i = at; i < Math.min(pieces.length, at + 12); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && piece.norm === ';') return undefined;
    if (piece.kind !== 'party') continue;
    const before = wordBefore(pieces, i);
    if (before !== ',' && before !== ')') {
      if (pieces[i - 1]?.kind !== 'date') continue;
    }
    const side = discourse.sideOf(piece.party);
    if (isNamed(side)) return { side, to: i + 1 };
  }
  return undefined;
}

const JOINT_EVENTS = new Set(['liên', 'lễ', 'hội', 'buổi', 'ngày', 'chương trình', 'họp', 'giải']);

/** `buổi lễ do A và B cùng tổ chức`, `hội nghị được nhân dân hai thôn tổ chức`; `at` is the word `tổ chức`. */
export function readOrganised(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'word' || !PASSIVE.has(piece.norm)) continue;
    const run = runFrom(pieces, i + 1);
    if (!run || run.to > at || at - run.to > 2) return undefined;
    const event = pieces
      .slice(0, i)
      .some(
        (one) =>
          (one.kind === 'word' && JOINT_EVENTS.has(one.norm)) ||
          (one.kind === 'trigger' && one.chunk.trigger.event === 'MEETING'),
      );
    const sides = event ? togetherSides(run, discourse) : undefined;
    return sides && reading(sides, 'vi.meeting.organised-by', 0.8, i, at + 1);
  }
  return undefined;
}

function isNounPhrase(clause: Clause, at: number): boolean {
  const before = wordBefore(clause.pieces, at);
  return before !== undefined && NOUNS.has(before);
}
