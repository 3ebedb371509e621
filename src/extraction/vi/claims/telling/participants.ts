import type { ClaimParticipant, ParticipantRole } from '../../../../graph';
import type { Side } from '../discourse/side';
import type { MergedClaim } from './merge';

/** Who took part in an event, in which role and on which side; nobody twice. */
export function participantsOf({ type, sides, others }: MergedClaim): ClaimParticipant[] {
  const all = [
    ...onSide(type, sides[0], 1),
    ...onSide(type, sides[1], 2),
    ...others.flatMap((side) => onSide(type, side, null)),
  ];
  const byEntity = new Map<string, ClaimParticipant>();
  for (const participant of all)
    if (!byEntity.has(participant.entity)) byEntity.set(participant.entity, participant);
  return [...byEntity.values()];
}

function onSide(
  type: MergedClaim['type'],
  { principals, heads }: Side,
  side: ClaimParticipant['side'],
): ClaimParticipant[] {
  const roleOf = (role: ParticipantRole): ParticipantRole => (type === 'SIGNING' ? 'SIGNATORY' : role);
  const headRole = roleOf(principals.length > 0 ? 'DELEGATION_HEAD' : 'PARTICIPANT');
  return [
    ...principals.map((entity) => ({ entity, role: roleOf('PARTICIPANT'), side })),
    ...heads.map((entity) => ({ entity, role: headRole, side })),
  ];
}
