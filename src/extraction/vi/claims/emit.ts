import type { Claim, ClaimParticipant, ParticipantRole } from '../../../graph';
import { evidenceAt } from '../../draft';
import type { Registry } from '../link/registry';
import type { MergedClaim } from './merge';
import type { Side } from './side';

/** Turns merged tellings into claims: who took part in which role, and which pairs the text ties. */
export function claimsOf(merged: readonly MergedClaim[], registry: Registry, text: string): Claim[] {
  const claims: Claim[] = [];
  for (const one of merged) {
    const pairs = one.type === 'SIGNING' ? signedPairs(one, registry) : tiedPairs(one, registry);
    if (pairs.length === 0) continue;
    claims.push({
      id: `c${claims.length + 1}`,
      type: one.type,
      status: one.status,
      date: one.date,
      place: null,
      agreement: one.agreement,
      participants: participantsOf(one),
      pairs,
      evidence: one.evidence.map(({ start, end, rule, confidence }) =>
        evidenceAt(text, start, end, rule, confidence),
      ),
    });
  }
  return claims;
}

/**
 * Bodies and places meet each other, heads of delegation meet each other. A side that is told only by a person
 * meets the other's bodies and head.
 */
function tiedPairs(claim: MergedClaim, registry: Registry): [string, string][] {
  const [a, b] = claim.sides;
  if (claim.type === 'TWINNING')
    return product(a.principals, b.principals).filter(([x, y]) => mayBeTwins(x, y, registry));
  const pairs = product(a.principals, b.principals);
  pairs.push(...product(a.heads, b.heads));
  if (a.principals.length === 0) pairs.push(...product(a.heads, b.principals));
  if (b.principals.length === 0) pairs.push(...product(a.principals, b.heads));
  return pairs;
}

function mayBeTwins(a: string, b: string, registry: Registry): boolean {
  const twinnable = (id: string) => ['City', 'Association'].includes(registry.get(id).type);
  return twinnable(a) && twinnable(b);
}

/**
 * Every signatory with the document. One alone signs no pact with anybody, unless it is a body or place and the
 * document is one that binds two (a person alone signs orders and letters).
 */
function signedPairs(claim: MergedClaim, registry: Registry): [string, string][] {
  const signatories = new Set(
    [...claim.sides, ...claim.others].flatMap((side) => [...side.principals, ...side.heads]),
  );
  if (signatories.size === 1) {
    const [only] = [...signatories];
    const document = registry.get(claim.agreement as string);
    if (registry.get(only as string).type === 'Person' || !BINDING.has(document.kind ?? '')) return [];
  }
  return [...signatories].filter((id) => id !== claim.agreement).map((id) => [id, claim.agreement as string]);
}

const BINDING = new Set(['mou', 'letter_of_intent', 'twinning', 'treaty', 'agreement']);

function product(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.flatMap((x) => b.filter((y) => y !== x).map((y): [string, string] => [x, y]));
}

function participantsOf(claim: MergedClaim): ClaimParticipant[] {
  const seen = new Set<string>();
  const participants: ClaimParticipant[] = [];
  const add = (side: Side, number: 1 | 2 | null) => {
    for (const entity of side.principals)
      push(entity, claim.type === 'SIGNING' ? 'SIGNATORY' : 'PARTICIPANT', number);
    for (const entity of side.heads)
      push(entity, claim.type === 'SIGNING' ? 'SIGNATORY' : headRole(side), number);
  };
  const push = (entity: string, role: ParticipantRole, side: 1 | 2 | null) => {
    if (seen.has(entity)) return;
    seen.add(entity);
    participants.push({ entity, role, side });
  };
  add(claim.sides[0], 1);
  add(claim.sides[1], 2);
  for (const side of claim.others) add(side, null);
  return participants;
}

function headRole(side: Side): ParticipantRole {
  return side.principals.length > 0 ? 'DELEGATION_HEAD' : 'PARTICIPANT';
}
