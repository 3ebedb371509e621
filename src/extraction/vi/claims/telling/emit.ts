import type { Claim } from '../../../../graph';
import { evidenceAt } from '../../../draft';
import type { Registry } from '../../link/registry';
import type { MergedClaim } from './merge';
import { pairsOf } from './pairs';
import { participantsOf } from './participants';

/** Turns merged tellings into claims; an event that ties no pair makes none. */
export function claimsOf(events: readonly MergedClaim[], registry: Registry, text: string): Claim[] {
  return events
    .map((event) => ({ event, pairs: pairsOf(event, registry) }))
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
