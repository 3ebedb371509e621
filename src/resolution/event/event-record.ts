import type {
  EventParticipant,
  EventReport,
  EventStatus,
  Evidence,
  GraphEvent,
  PartialDate,
} from '../../graph';
import { compare, heaviest } from '../order';
import { type EventClaim, type Pair, pairKey } from './event-claim';

/** Of one event told as planned, cancelled and done, what it came to. */
const STATUS_ORDER: readonly EventStatus[] = ['OCCURRED', 'CANCELLED', 'PLANNED', 'WISHED', 'DENIED'];

/** The status that claims of one event give it together. */
export function statusOf(claims: readonly EventClaim[]): EventStatus {
  return STATUS_ORDER.find((status) => claims.some((claim) => claim.status === status)) ?? 'OCCURRED';
}

/** The event that claims make together: a function of their set. */
export function eventOf(id: string, date: PartialDate | null, claims: readonly EventClaim[]): GraphEvent {
  const [first] = claims;
  return {
    id,
    type: first?.type ?? 'MEETING',
    status: statusOf(claims),
    date,
    placeId: mostReported(claims, ({ placeId }) => placeId),
    agreementId: first?.agreementId ?? null,
    participants: participantsOf(claims),
    pairs: unionOfPairs(claims),
    reports: reportsOf(claims),
  };
}

/**
 * The date that most articles give: first the year, then the month and day in it; the earlier of two equally told.
 * Claims of the event's own status count before others, because plans change.
 */
export function agreedDate(claims: readonly EventClaim[]): PartialDate | null {
  const status = statusOf(claims);
  const dated = claims.filter(({ date }) => date !== null);
  const own = dated.filter((claim) => claim.status === status);
  let pool = own.length > 0 ? own : dated;
  let agreed: PartialDate | null = null;
  for (const length of [4, 7, 10]) {
    const fine = pool.filter(({ date }) => (date?.length ?? 0) >= length);
    const best = mostReported(fine, ({ date }) => date?.slice(0, length) ?? null);
    if (best === null) break;
    agreed = best;
    pool = fine.filter(({ date }) => date?.startsWith(best));
  }
  return agreed;
}

/** The finest date that claims give which agree in their dates. */
export function finestDate(claims: readonly EventClaim[]): PartialDate | null {
  return claims.map(({ date }) => date ?? '').sort((a, b) => b.length - a.length || compare(a, b))[0] || null;
}

/** The value that most articles give, the least of equals. */
function mostReported(
  claims: readonly EventClaim[],
  read: (claim: EventClaim) => string | null,
): string | null {
  const articles = new Map<string, Set<string>>();
  for (const claim of claims) {
    const value = read(claim);
    if (value === null) continue;
    const known = articles.get(value) ?? new Set();
    articles.set(value, known.add(claim.articleId));
  }
  return heaviest(new Map([...articles].map(([value, ids]) => [value, ids.size]))) ?? null;
}

function unionOfPairs(claims: readonly EventClaim[]): Pair[] {
  const pairs = new Map(claims.flatMap((claim) => claim.pairs.map((pair) => [pairKey(pair), pair] as const)));
  return [...pairs].sort(([a], [b]) => compare(a, b)).map(([, pair]) => pair);
}

function participantsOf(claims: readonly EventClaim[]): EventParticipant[] {
  const told = claims.flatMap(({ participants }) => participants);
  const kept = new Map<string, EventParticipant>();
  for (const participant of told) {
    const { entityId, role, side } = participant;
    const others = told.filter((other) => other.entityId === entityId);
    if (role === 'PARTICIPANT' && others.some((other) => other.role !== 'PARTICIPANT')) continue;
    const known = kept.get(`${role}|${entityId}`);
    const sides = others.flatMap((other) => other.side ?? []);
    if (!known)
      kept.set(`${role}|${entityId}`, { entityId, role, side: side ?? (Math.min(...sides, 3) % 3 || null) });
    else if (side !== null && (known.side === null || side < known.side)) {
      kept.set(`${role}|${entityId}`, { entityId, role, side });
    }
  }
  return [...kept.values()].sort(
    (a, b) => (a.side ?? 9) - (b.side ?? 9) || compare(a.role, b.role) || compare(a.entityId, b.entityId),
  );
}

function reportsOf(claims: readonly EventClaim[]): EventReport[] {
  const byArticle = new Map<string, Map<string, Evidence>>();
  // Two claims may rest on one clause: the order of local ids says which confidence stands.
  const sorted = [...claims].sort((a, b) => compare(a.localId, b.localId));
  for (const { articleId, evidence } of sorted) {
    const known = byArticle.get(articleId) ?? new Map<string, Evidence>();
    for (const piece of evidence) known.set(`${piece.start}|${piece.end}|${piece.rule}`, piece);
    byArticle.set(articleId, known);
  }
  return [...byArticle]
    .sort(([a], [b]) => compare(a, b))
    .map(([articleId, pieces]) => ({ articleId, evidence: [...pieces.values()].sort(byPlace) }));
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end || compare(a.rule, b.rule);
}
