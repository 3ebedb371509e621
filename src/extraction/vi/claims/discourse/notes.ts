import { runFrom } from '../arguments/party-run';
import { subjectBefore } from '../arguments/subject';
import { type Clause, type PartyPiece, wordBefore } from '../clause/clause';
import type { Discourse } from './discourse';
import { isNamed, type Side } from './side';

/** Notes what a party of a sentence leaves behind for later ones. */
export function noteParty(clause: Clause, at: number, piece: PartyPiece, discourse: Discourse): void {
  const { party } = piece;
  for (const id of party.principals)
    if (discourse.registry.get(id).type === 'Association') discourse.named.body(id);
  discourse.noteHeads(party);
  notePair(clause, at, discourse);
  if (party.pronoun === 'delegation') noteSentDelegation(clause, at, piece, discourse);
}

/** Two parties named side by side, with or without an event: what `hai bên` stands for next. */
function notePair({ pieces }: Clause, at: number, discourse: Discourse): void {
  const parties = runFrom(pieces, at)?.parties ?? [];
  const [a, b, c] = parties.map(({ party }) => discourse.sideOf(party)).filter(isNamed);
  if (a && b && !c && a.principals.length > 0 && b.principals.length > 0) discourse.lastSides = [a, b];
}

/** `A cử đoàn do ông B dẫn đầu`: from now on `đoàn` is A's, headed by B. */
function noteSentDelegation(clause: Clause, at: number, { party }: PartyPiece, discourse: Discourse): void {
  if (wordBefore(clause.pieces, at) !== 'cử') return;
  const [sender, another] = subjectBefore(clause, at - 1)?.parties ?? [];
  const side = sender && !another ? discourse.sideOf(sender.party) : undefined;
  if (side) discourse.lastDelegation = { ...side, heads: party.heads };
}

/** Notes what a whole sentence leaves behind: two parties of it, wherever they stand, and its places and persons. */
export function noteSentence(clause: Clause, discourse: Discourse): void {
  let subject: string | undefined;
  for (const { chunk, entity } of clause.sentence.links) {
    if (entity === null) continue;
    if (chunk.kind === 'body') discourse.named.mentioned(entity);
    if (chunk.kind === 'place') discourse.named.place(entity);
    if (chunk.kind !== 'person') continue;
    subject ??= entity;
    discourse.bearers.named(entity);
  }
  discourse.lastPerson = subject ?? discourse.lastPerson;
}

/** Two parties of a kind from two countries, wherever they stand in the sentence. */
export function notePairOfSentence({ pieces }: Clause, discourse: Discourse): void {
  const acting = new Map<string | undefined, Side>();
  for (const piece of pieces) {
    const side = piece.kind === 'party' ? discourse.sideOf(piece.party) : undefined;
    const [principal] = side?.principals ?? [];
    if (side && principal !== undefined && !acting.has(principal)) acting.set(principal, side);
  }
  const [a, b, c] = acting.values();
  if (a && b && !c && mayBeSides(a, b, discourse)) discourse.lastSides = [a, b];
}

/** Two places or bodies of a kind, on two sides of a border: nothing inside the other. */
function mayBeSides(a: Side, b: Side, { registry }: Discourse): boolean {
  if (a.country === null || b.country === null || a.country === b.country) return false;
  const [x, y] = [a, b].map(({ principals }) => registry.get(principals[0] as string));
  if (!x || !y || x.type !== y.type) return false;
  return x.type !== 'City' || x.level === null || y.level === null || x.level === y.level;
}
