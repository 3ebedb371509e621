import { wordClass } from '../word-class';
import { type Clause, normAt, type Piece } from './clause';
import type { Discourse } from './discourse';
import { heldMeeting } from './held-meeting';
import { objectBehind, settingIn } from './object';
import type { PartyRun } from './party-run';
import type { Reading } from './reading';
import { relativePartner } from './relative-partner';
import { isNamed, type Side, sharesEntity } from './side';
import { sideOfRun, twoSides } from './sides-of-run';
import { subjectBefore } from './subject';

const WITH = new Set(['with', 'alongside', 'opposite']);
const BY = new Set(['by']);
const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** Reads the meeting that the trigger at `at` tells. */
export function readMeeting(
  clause: Clause,
  at: number,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): Reading {
  const piece = clause.pieces[at];
  if (piece?.kind !== 'trigger') return { dropped: 'no trigger' };
  const { frame, participle } = piece.chunk.trigger;
  if (frame === 'noun' || frame === 'join') return betweenRun(clause, at, discourse, frame);
  const subject = subjectBefore(clause, at) ?? inherited;
  if (frame === 'held' || isNoun(clause, at))
    return heldMeeting(clause, at, discourse) ?? { dropped: 'not two parties' };
  if ((participle || isDoneBy(clause.pieces, at)) && isPassive(clause.pieces, at))
    return received(clause, at, subject, inherited, discourse);
  if (participle) {
    const relative = objectRelative(clause, at, discourse);
    if (relative) return relative;
  }
  const direct = frame === 'mutual' || frame === 'receive' || frame === 'visit' || frame === 'nounwith';
  const object =
    (frame === 'receive' ? (calledFrom(clause, at) ?? honouredBehind(clause, at)) : undefined) ??
    (direct ? objectBehind(clause, overCoordination(clause.pieces, at + 1), null) : undefined) ??
    (frame === 'mutual' || frame === 'with'
      ? (objectBehind(clause, at + 1, WITH) ?? relativePartner(clause, at))
      : undefined);
  const doer = sideOfRun(subject, discourse);
  const other = sideOfRun(object, discourse);
  if (isNamed(doer) && isNamed(other) && object) {
    if (sharesEntity(doer, other)) return { dropped: 'both sides are one' };
    return {
      sides: [doer, other],
      rule: `en.meeting.${frame}`,
      confidence: 0.85,
      from: Math.min(subject?.from ?? at, at),
      to: object.to,
    };
  }
  if (frame === 'mutual' || frame === 'with') {
    const both = twoSides(subject, discourse);
    if (both && subject)
      return { sides: both, rule: 'en.meeting.together', confidence: 0.8, from: subject.from, to: at + 1 };
  }
  return { dropped: 'not two parties' };
}

/** `the meeting`, `their eighth meeting`: no gerund. */
function isNoun({ pieces, sentence }: Clause, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'trigger' || sentence.words[piece.chunk.from]?.norm !== 'meeting') return false;
  return piece.chunk.to - piece.chunk.from === 1 && !VERBAL.has(normAt(pieces, at - 1) ?? ',');
}

/** Words behind which `meeting` is a verb. */
const VERBAL = new Set([
  ',',
  'after',
  'before',
  'while',
  'when',
  'by',
  'was',
  'were',
  'is',
  'are',
  'and',
  'of',
  'in',
]);

function isDoneBy(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 1; i < Math.min(pieces.length, at + 8); i++) {
    if (normAt(pieces, i) === 'by') return BE.has(normAt(pieces, at - 1) ?? '');
    if (pieces[i]?.kind === 'trigger' || normAt(pieces, i) === ',') return false;
  }
  return false;
}

const HOSPITALITY = wordClass('hospitality');
const FOR = new Set(['for', 'honouring', 'honoring', 'of']);

const FROM = new Set(['from', 'by']);

/** `received a courtesy call from B`. */
function calledFrom(clause: Clause, at: number): PartyRun | undefined {
  const piece = clause.pieces[at];
  const last = piece?.kind === 'trigger' ? clause.sentence.words[piece.chunk.to - 1]?.norm : undefined;
  return last === 'call' || last === 'visit' ? objectBehind(clause, at + 1, FROM) : undefined;
}

/** `hosted a reception in X for B`. */
function honouredBehind(clause: Clause, at: number): PartyRun | undefined {
  for (let i = at + 1; i < at + 5; i++) {
    const norm = normAt(clause.pieces, i);
    if (norm === undefined) return undefined;
    if (HOSPITALITY.has(norm)) return objectBehind(clause, i + 1, FOR);
  }
  return undefined;
}

/** `received and worked with B`: the object stands behind the second verb. */
function overCoordination(pieces: readonly Piece[], at: number): number {
  if (normAt(pieces, at) !== 'and') return at;
  let i = at + 1;
  while (['had', 'held', 'then', 'also'].includes(normAt(pieces, i) ?? '')) i++;
  const verb = pieces[i];
  if (!(verb?.kind === 'trigger' || (verb?.kind === 'word' && verb.verb))) return at;
  i++;
  return ['with', 'to', 'for'].includes(normAt(pieces, i) ?? '') ? i + 1 : i;
}

function betweenRun(clause: Clause, at: number, discourse: Discourse, frame: string): Reading {
  const run = objectBehind(clause, at + 1, null);
  const sides =
    twoSides(run, discourse) ?? (frame === 'join' && run ? apart(clause, run, discourse) : undefined);
  return sides && run
    ? {
        sides,
        rule: `en.meeting.${frame === 'join' ? 'brought-together' : 'between'}`,
        confidence: 0.9,
        from: at,
        to: run.to,
      }
    : { dropped: 'not two parties' };
}

/** `brought together A and its counterpart across the river, B`: the second side comes later, of the same kind. */
function apart(clause: Clause, run: PartyRun, discourse: Discourse): readonly [Side, Side] | undefined {
  const first = sideOfRun(run, discourse);
  if (!isNamed(first)) return undefined;
  const kind = (side: Side) => discourse.registry.get(side.principals[0] ?? side.heads[0] ?? '').type;
  for (const piece of clause.pieces.slice(run.to)) {
    const side = piece.kind === 'party' ? discourse.sideOf(piece.party) : undefined;
    if (isNamed(side) && !sharesEntity(first, side) && kind(side) === kind(first)) return [first, side];
  }
  return undefined;
}

function isPassive(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const norm = normAt(pieces, i);
    if (norm !== undefined && BE.has(norm)) return true;
    if (pieces[i]?.kind === 'party') return false;
  }
  return normAt(pieces, at + 1) === 'by';
}

/** `A was received in X by B`: where B is of X, B's side is X. */
function received(
  clause: Clause,
  at: number,
  subject: PartyRun | undefined,
  inherited: PartyRun | undefined,
  discourse: Discourse,
): Reading {
  const host = objectBehind(clause, at + 1, BY);
  const guest = sideOfRun(subject, discourse) ?? sideOfRun(inherited, discourse);
  const by = sideOfRun(host, discourse);
  if (!host || !isNamed(guest) || !isNamed(by)) return { dropped: 'not two parties' };
  if (sharesEntity(guest, by)) return { dropped: 'both sides are one' };
  const setting = settingIn(clause, at + 1, host.from);
  const homely =
    setting !== null &&
    by.principals.length === 0 &&
    guest.principals.length > 0 &&
    by.heads.some((head) => discourse.belongsTo(head, setting));
  const hostSide = homely && setting !== null ? { ...by, principals: [setting] } : by;
  return {
    sides: [guest, hostSide],
    rule: 'en.meeting.received-by',
    confidence: 0.9,
    from: Math.min(subject?.from ?? at, at),
    to: host.to,
  };
}

/** `the delegation that X welcomed`: the guest stands before the relative word. */
function objectRelative(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  for (let i = at - 1; i > 0 && at - i < 6; i--) {
    const norm = normAt(pieces, i);
    if (norm !== 'that' && norm !== 'which' && norm !== 'whom') continue;
    const before = normAt(pieces, i - 1) === ',' ? i - 2 : i - 1;
    const guestPiece = pieces[before];
    const host = pieces.slice(i + 1, at).find((piece) => piece.kind === 'party');
    if (guestPiece?.kind !== 'party' || host?.kind !== 'party') return undefined;
    const guest = discourse.sideOf(guestPiece.party);
    const by = discourse.sideOf(host.party);
    if (!isNamed(guest) || !isNamed(by) || sharesEntity(guest, by)) return undefined;
    return { sides: [by, guest], rule: 'en.meeting.relative', confidence: 0.85, from: before, to: at + 1 };
  }
  return undefined;
}
