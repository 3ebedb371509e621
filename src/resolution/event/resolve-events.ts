import type { GraphEvent } from '../../graph';
import { digest } from '../cluster';
import { compare } from '../order';
import { tieBlocks, trackOf } from './event-blocks';
import { type EventClaim, type Pair, pairKey } from './event-claim';
import { agreedDate, eventOf, finestDate } from './event-record';
import { groupMeetings } from './meetings';

/** An event and the claims that it consists of. */
export interface ResolvedEvent {
  readonly event: GraphEvent;
  readonly claims: readonly EventClaim[];
}

/** The events of claims that are no ties; see `groupMeetings` on what must be at hand. */
export function resolveMeetings(claims: readonly EventClaim[]): ResolvedEvent[] {
  return groupMeetings(claims)
    .flatMap(partCancelled)
    .map(({ claims: group, suffix }) => {
      const date = finestDate(group);
      return { event: eventOf(meetingId(group, date) + suffix, date, group), claims: group };
    });
}

/** The events of one block of ties; `claims` are all of that block. */
export function resolveTies(block: string, claims: readonly EventClaim[]): ResolvedEvent[] {
  const own = claims.map((claim) => onlyTie(claim, block));
  return partCancelled(own).map(({ claims: group, suffix }) => {
    const event = eventOf(tieId(group) + suffix, agreedDate(group), group);
    return { event, claims: group };
  });
}

/** A claim of several twinnings, cut down to the one of the block. */
function onlyTie(claim: EventClaim, block: string): EventClaim {
  if (claim.type !== 'TWINNING' || claim.pairs.length === 1) return claim;
  const pairs = claim.pairs.filter((_, index) => tieBlocks(claim)[index] === block);
  const ends = new Set(pairs.flat());
  return { ...claim, pairs, participants: claim.participants.filter(({ entityId }) => ends.has(entityId)) };
}

// What took place was not cancelled: reports of both are two events.
function partCancelled(claims: readonly EventClaim[]): { claims: EventClaim[]; suffix: string }[] {
  const track = claims[0] ? trackOf(claims[0].status) : 'real';
  const suffix = track === 'real' ? '' : `:${track}`;
  const cancelled = claims.filter(({ status }) => status === 'CANCELLED');
  if (cancelled.length === 0 || !claims.some(({ status }) => status === 'OCCURRED')) {
    return [{ claims: [...claims], suffix }];
  }
  const kept = claims.filter(({ status }) => status !== 'CANCELLED');
  return [
    { claims: kept, suffix },
    { claims: cancelled, suffix: ':cancelled' },
  ];
}

function tieId(claims: readonly EventClaim[]): string {
  const [first] = claims;
  if (first?.type === 'SIGNING') return `signing:${first.agreementId?.replace(/^agreement:/, '')}`;
  return `twinning:${pairName(first?.pairs[0] ?? ['', ''])}`;
}

/** Date and first pair: of claims of one date that tie a pair there is one event only. */
function meetingId(claims: readonly EventClaim[], date: string | null): string {
  const finest = claims.filter((claim) => claim.date === date);
  const pair = finest.flatMap(({ pairs }) => pairs).sort(placesFirst)[0];
  const type = (claims[0]?.type ?? 'MEETING').toLowerCase();
  const head = `${type}:${date ?? 'undated'}`;
  const least = claims.map(({ articleId, localId }) => `${articleId}\t${localId}`).sort(compare)[0] ?? '';
  if (!pair) return `${head}:${digest(least)}`;
  return date === null ? `${head}:${pairName(pair)}:${digest(least)}` : `${head}:${pairName(pair)}`;
}

function placesFirst(a: Pair, b: Pair): number {
  const bodies = (pair: Pair) => pair.filter((id) => !id.startsWith('city:')).length;
  return bodies(a) - bodies(b) || compare(pairKey(a), pairKey(b));
}

function pairName(pair: Pair): string {
  return pair.map((id) => id.replace(/^city:/, '')).join('+');
}
