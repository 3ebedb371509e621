import type { Claim, ClaimParticipant, Evidence } from '../graph';
import { evidenceAt } from './draft';
import type { Pair } from './tied-pairs';

/** What a claim takes over as it was told. */
interface Told {
  readonly type: Claim['type'];
  readonly status: Claim['status'];
  readonly date: Claim['date'];
  readonly agreement: Claim['agreement'];
  readonly evidence: readonly Omit<Evidence, 'quote'>[];
}

/** Turns the events of an article into claims numbered in their order; an event that ties no pair makes none. */
export function claimsOf<Event extends Told>(
  events: readonly Event[],
  text: string,
  pairsOf: (event: Event) => Pair[],
  participantsOf: (event: Event) => ClaimParticipant[],
): Claim[] {
  return events
    .map((event) => ({ event, pairs: pairsOf(event) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ event, pairs }, i) => ({
      id: `c${i + 1}`,
      type: event.type,
      status: event.status,
      date: event.date,
      place: null,
      agreement: event.agreement,
      participants: participantsOf(event),
      pairs,
      evidence: event.evidence.map(({ start, end, rule, confidence }) =>
        evidenceAt(text, start, end, rule, confidence),
      ),
    }));
}
