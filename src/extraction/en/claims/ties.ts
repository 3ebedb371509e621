import type { ClaimParticipant } from '../../../graph';
import { type Pair, pairsThatMet, product } from '../../tied-pairs';
import type { ClaimDraft } from './claim-draft';
import { idsOf, joined, type Side } from './side';

/** The pairs that an event ties; none where it ties nobody that can be tied so. */
export function pairsOf(draft: ClaimDraft): Pair[] {
  if (draft.type === 'SIGNING') {
    const agreement = draft.agreement;
    return agreement === null ? [] : idsOf(joined(draft.sides)).map((id): Pair => [id, agreement]);
  }
  const [a, b] = draft.sides;
  if (!a || !b) return [];
  return draft.type === 'TWINNING' ? product(a.principals, b.principals) : pairsThatMet(a, b);
}

/** Who took part in an event, in which role and on which side; nobody twice. */
export function participantsOf(draft: ClaimDraft): ClaimParticipant[] {
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
