import { type Clause, normAt } from './clause';
import type { Discourse } from './discourse';
import { objectBehind } from './object';
import type { Party } from './party';
import { isNamed, type Side } from './side';
import { subjectBefore } from './subject';

/** Somebody who heads a delegation, with what the text says of the delegation. */
export interface ToldHead {
  readonly head: string;
  readonly principals: readonly string[];
  readonly country: string | null;
}

const LED = new Set(['led', 'headed', 'leads', 'heads']);

/** Heads of delegation that a sentence names: `the Lao delegation was led by X`, `X headed the delegation of Y`. */
export function headsTold(clause: Clause, discourse: Discourse): ToldHead[] {
  const told: ToldHead[] = [];
  for (const [at, piece] of clause.pieces.entries()) {
    if (piece.kind === 'party' && (piece.party.delegation || piece.party.represented) && piece.party.heads[0])
      told.push(toldHead(piece.party.heads[0], piece.party));
    if (!LED.has(normAt(clause.pieces, at) ?? '') || normAt(clause.pieces, at + 1) === 'by') continue;
    const subject = subjectBefore(clause, at);
    const object = objectBehind(clause, at + 1, null)?.parties[0]?.party;
    if (!subject || !object || !(object.delegation || object.represented || object.sides)) continue;
    const relative = normAt(clause.pieces, at - 1) === 'who';
    for (const { party } of relative ? subject.parties.slice(-1) : subject.parties) {
      const head = discourse.sideOf(party)?.heads[0];
      if (head) told.push(toldHead(head, object));
    }
  }
  return told;
}

/** `A and B led the two groups`, `A, chairman of X, and B, chairman of Y, …`: each in the side that he belongs to, the other in the other. */
export function withTwoHeads(
  sides: readonly Side[],
  [x, y, more]: readonly string[],
  discourse: Discourse,
): readonly Side[] {
  const [a, b] = sides;
  if (!a || !b || !x || !y || more) return sides;
  if (a.heads.length + b.heads.length > 0) return withCompanion([a, b], [x, y], discourse);
  if (a.principals.length === 0 || b.principals.length === 0) return sides;
  const of = (person: string, side: Side) => side.principals.some((id) => discourse.belongsTo(person, id));
  if (of(x, a) || of(y, b))
    return [
      { ...a, heads: [x] },
      { ...b, heads: [y] },
    ];
  if (of(x, b) || of(y, a))
    return [
      { ...a, heads: [y] },
      { ...b, heads: [x] },
    ];
  return sides;
}

/** One of two persons heads a side already, the other belongs to the side without a head. */
function withCompanion(
  sides: readonly [Side, Side],
  persons: readonly [string, string],
  discourse: Discourse,
): readonly Side[] {
  const known = persons.find((person) => sides.some(({ heads }) => heads.includes(person)));
  const other = persons.find((person) => person !== known);
  return known && other ? withHead(sides, { head: other, principals: [], country: null }, discourse) : sides;
}

function toldHead(head: string, of: Party): ToldHead {
  return { head, principals: of.principals, country: of.country };
}

/** The sides with the head put where he belongs: by the delegation's place or body, its country, or his own role. */
export function withHead(sides: readonly Side[], told: ToldHead, discourse: Discourse): readonly Side[] {
  if (sides.some((side) => side.heads.includes(told.head))) return sides;
  const open = sides.flatMap((side, i) => (side.heads.length === 0 && side.principals.length > 0 ? [i] : []));
  const fits = (test: (principal: string) => boolean) =>
    open.filter((i) => (sides[i] as Side).principals.some(test));
  const found = [
    fits((id) => told.principals.includes(id)),
    fits((id) => discourse.belongsTo(told.head, id)),
    fits((id) => told.country !== null && countryOf(id, discourse) === told.country),
  ].find((indices) => indices.length === 1);
  const only =
    found?.[0] ??
    (told.country !== null &&
    open.length === 1 &&
    sides.some((side) => isNamed(side) && side.heads.length > 0)
      ? open[0]
      : undefined);
  if (only === undefined) return sides;
  return sides.map((side, i) => (i === only ? { ...side, heads: [told.head] } : side));
}

function countryOf(id: string, { registry }: Discourse): string | null {
  const entity = registry.get(id);
  return entity.country ?? (entity.place === null ? null : registry.get(entity.place).country);
}
