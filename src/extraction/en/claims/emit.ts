import type { Claim, ClaimParticipant } from '../../../graph';
import { evidenceAt } from '../../draft';
import type { ClaimDraft } from './claim-draft';
import { idsOf, joined, type Side } from './side';

/** Turns drafts into claims: who took part in which role, and which pairs the text ties. */
export function claimsOf(drafts: readonly ClaimDraft[], text: string): Claim[] {
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const pairs = pairsOf(draft);
    if (pairs.length === 0) continue;
    claims.push({
      id: `c${claims.length + 1}`,
      type: draft.type,
      status: draft.status,
      date: draft.date,
      place: null,
      agreement: draft.agreement,
      participants: participantsOf(draft),
      pairs,
      evidence: draft.evidence.map(({ start, end, rule, confidence }) =>
        evidenceAt(text, start, end, rule, confidence),
      ),
    });
  }
  return claims;
}

function pairsOf(draft: ClaimDraft): [string, string][] {
  if (draft.type === 'SIGNING') {
    const agreement = draft.agreement;
    return agreement === null
      ? []
      : idsOf(joined(draft.sides)).map((id): [string, string] => [id, agreement]);
  }
  const [a, b] = draft.sides;
  if (!a || !b) return [];
  return draft.type === 'TWINNING' ? product(a.principals, b.principals) : metPairs(a, b);
}

/** Bodies and places meet each other, heads meet each other; a side that is told only by persons meets the other's bodies too. */
function metPairs(a: Side, b: Side): [string, string][] {
  const pairs = [...product(a.principals, b.principals), ...product(a.heads, b.heads)];
  if (a.principals.length === 0) pairs.push(...product(a.heads, b.principals));
  if (b.principals.length === 0) pairs.push(...product(a.principals, b.heads));
  return pairs;
}

function product(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.flatMap((x) => b.filter((y) => y !== x).map((y): [string, string] => [x, y]));
}

function participantsOf(draft: ClaimDraft): ClaimParticipant[] {
  const participants = new Map<string, ClaimParticipant>();
  for (const [i, side] of draft.sides.entries()) {
    const number =
      draft.type === 'SIGNING' && draft.sides.length > 2 ? null : i === 0 ? 1 : i === 1 ? 2 : null;
    for (const entity of idsOf(side)) {
      if (!participants.has(entity))
        participants.set(entity, { entity, role: roleOf(draft, side, entity), side: number });
    }
  }
  return [...participants.values()];
}

function roleOf(draft: ClaimDraft, side: Side, entity: string): ClaimParticipant['role'] {
  if (draft.type === 'SIGNING') return 'SIGNATORY';
  return side.principals.length > 0 && side.heads.includes(entity) ? 'DELEGATION_HEAD' : 'PARTICIPANT';
}
