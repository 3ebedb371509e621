import type { EventParticipant, GraphEvent } from '../../graph';

/** What researchers' ontologies of events have for a tie; null where they have nothing. */
export interface EventCodes {
  /** CAMEO 1.1b3. */
  readonly cameo: string | null;
  /** Type of PLOVER. */
  readonly plover: string | null;
}

const CONSULT = { cameo: '040', plover: 'CONSULT' };
const MAKE_A_VISIT = { cameo: '042', plover: 'CONSULT' };
const HOST_A_VISIT = { cameo: '043', plover: 'CONSULT' };
/** Sign formal agreement. PLOVER has signing under SUPPORT. */
const SIGN = { cameo: '057', plover: 'SUPPORT' };
/** Neither has a code for becoming twins. */
const NONE = { cameo: null, plover: null };

/**
 * The codes of what the source of a tie did with its target. Of a meeting, visitor and host are told apart where the
 * articles do; whether talks were negotiations (046) they do not tell, so that is never used.
 */
export function codesOf(event: GraphEvent, source: string, target: string): EventCodes {
  if (event.type === 'SIGNING') return SIGN;
  if (event.type === 'TWINNING') return NONE;
  if (playsRole(event, source, 'VISITOR') && playsRole(event, target, 'HOST')) return MAKE_A_VISIT;
  if (playsRole(event, source, 'HOST') && playsRole(event, target, 'VISITOR')) return HOST_A_VISIT;
  return CONSULT;
}

function playsRole({ participants }: GraphEvent, id: string, role: EventParticipant['role']): boolean {
  return participants.some((participant) => participant.entityId === id && participant.role === role);
}
