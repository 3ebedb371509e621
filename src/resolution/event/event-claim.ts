import type { Claim, EventParticipant, EventStatus, EventType, Evidence, PartialDate } from '../../graph';
import { affiliationsOf, anchorsOf } from '../affiliations';
import type { ArticleView } from '../article-view';
import { compare, sortedUnique } from '../order';

/** A claim of one article in terms of the graph: all that resolution has to know of it. */
export interface EventClaim {
  readonly articleId: string;
  readonly localId: string;
  readonly publishedAt: PartialDate | null;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  readonly placeId: string | null;
  readonly agreementId: string | null;
  readonly participants: readonly EventParticipant[];
  /** Each once, sorted; the ends of a symmetric one in order, [signatory, agreement] in a signing. */
  readonly pairs: readonly Pair[];
  readonly evidence: readonly Evidence[];
  /** What the entities that it ties stand for, as the article tells. */
  readonly affiliations: Readonly<Record<string, readonly string[]>>;
}

export type Pair = readonly [string, string];

/** Puts a local claim into terms of the graph. Participants that resolution knows nothing of are left out. */
export function eventClaim(view: ArticleView, claim: Claim): EventClaim {
  const target = (localId: string | null) => (localId === null ? null : (view.targets.get(localId) ?? null));
  const affiliations: Record<string, readonly string[]> = {};
  for (const localId of sortedUnique(claim.pairs.flat())) {
    const id = target(localId);
    const above = affiliationsOf(view, localId);
    if (id !== null && above.length > 0)
      affiliations[id] = sortedUnique([...(affiliations[id] ?? []), ...above]);
  }
  const participants = claim.participants.flatMap(({ entity, role, side }) => {
    const entityId = target(entity);
    return entityId === null ? [] : [{ entityId, role, side }];
  });
  return {
    articleId: view.article.id,
    localId: claim.id,
    publishedAt: view.article.publishedAt,
    type: claim.type,
    status: claim.status,
    date: claim.date,
    placeId: target(claim.place),
    agreementId: target(claim.agreement),
    participants: orient(participants, affiliations),
    pairs: pairsOf(claim, target),
    evidence: claim.evidence,
    affiliations: Object.fromEntries(Object.entries(affiliations).sort(([a], [b]) => compare(a, b))),
  };
}

/** The pair as one string. Ids hold no tabs. */
export function pairKey([a, b]: Pair): string {
  return `${a}\t${b}`;
}

/** The pairs of places behind a pair, the pair itself where none is known. */
export function anchorPairs(claim: EventClaim, [a, b]: Pair): Pair[] {
  const anchors = (id: string) => anchorsOf(id, claim.affiliations[id] ?? []);
  return anchors(a).flatMap((x) => anchors(b).map((y) => ordered(x, y)));
}

function pairsOf(claim: Claim, target: (localId: string) => string | null): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [left, right] of claim.pairs) {
    const a = target(left);
    const b = target(right);
    if (a === null || b === null || a === b) continue;
    const pair = claim.type === 'SIGNING' ? ([a, b] as const) : ordered(a, b);
    pairs.set(pairKey(pair), pair);
  }
  return [...pairs].sort(([a], [b]) => compare(a, b)).map(([, pair]) => pair);
}

function ordered(a: string, b: string): Pair {
  return a < b ? [a, b] : [b, a];
}

// Articles number the sides as they like; side 1 is made the one with the lesser anchor, so that they agree.
function orient(
  participants: readonly EventParticipant[],
  affiliations: Readonly<Record<string, readonly string[]>>,
): EventParticipant[] {
  const least = (side: number) =>
    participants
      .filter((participant) => participant.side === side)
      .flatMap(({ entityId }) => anchorsOf(entityId, affiliations[entityId] ?? []))
      .sort(compare)[0];
  const first = least(1);
  const second = least(2);
  if (first === undefined || second === undefined || first <= second) return [...participants];
  return participants.map((participant) =>
    participant.side === null ? participant : { ...participant, side: 3 - participant.side },
  );
}
