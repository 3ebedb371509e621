import { isDeepStrictEqual } from 'node:util';
import type { GraphEvent } from '../../graph';
import {
  blocksOf,
  type EventClaim,
  eventClaim,
  isTie,
  isTieBlock,
  neighbourBlocks,
  type ResolvedEvent,
  resolveMeetings,
  resolveTies,
} from '../../resolution';
import type { GraphWriter, ResolutionItem } from '../../store';
import type { AffectedArticle, AffectedArticles } from './affected-articles';
import { ClaimSource, claimOf, homeBlock, isHome } from './claim-source';
import { type NewReport, newReports } from './new-reports';

export interface EventChanges {
  readonly put: GraphEvent[];
  readonly delete: string[];
  /** What articles that came report for the first time. */
  readonly reported: readonly NewReport[];
  /** Articles that the update leaves alone but for the events that their claims belong to, with all their event items. */
  readonly moved: { readonly articleId: string; readonly items: readonly ResolutionItem[] }[];
}

/** The event of a claim: in a block of its own for ties, else the one for all its blocks. */
type EventIds = Map<string, string>;

/** Works out the events that the claims of affected articles leave or enter, and gives their items targets. */
export async function updateEvents(
  tx: GraphWriter,
  affected: AffectedArticles,
  comingIds: ReadonlySet<string>,
): Promise<EventChanges> {
  const articles = affected.all();
  const leaving = articles.flatMap(({ before }) => before.get('event') ?? []);
  const claimsBefore = leaving.filter(isHome).map(claimOf);
  const claimsOf = new Map(articles.map((article) => [article, claimsIn(article)]));
  const claims = [...claimsOf.values()].flat();
  const source = new ClaimSource(tx, affected);
  const ids: EventIds = new Map();
  const events = [
    ...(await resolveTouchedMeetings(source, claimsBefore, claims, ids)),
    ...(await resolveTouchedTies(source, claimsBefore, claims, ids)),
  ];
  for (const [{ after }, own] of claimsOf) {
    after.set(
      'event',
      own.flatMap((claim) => itemsOf(claim, ids)),
    );
  }
  const idsBefore = [...leaving, ...source.items()].map(({ targetId }) => targetId);
  const { before, ...changes } = await difference(tx, events, idsBefore);
  const reported = newReports(changes.put, before, comingIds);
  return { ...changes, reported, moved: await movedItems(tx, source, ids) };
}

function claimsIn({ view }: AffectedArticle): EventClaim[] {
  return view ? view.extraction.claims.map((claim) => eventClaim(view, claim)) : [];
}

async function resolveTouchedMeetings(
  source: ClaimSource,
  before: readonly EventClaim[],
  claims: readonly EventClaim[],
  ids: EventIds,
): Promise<GraphEvent[]> {
  const own = claims.filter((claim) => !isTie(claim));
  const touched = [...before.filter((claim) => !isTie(claim)), ...own].flatMap(neighbourBlocks);
  const around = await source.around([...new Set(touched)]);
  return record(resolveMeetings([...around, ...own]), homeBlock, ids);
}

async function resolveTouchedTies(
  source: ClaimSource,
  before: readonly EventClaim[],
  claims: readonly EventClaim[],
  ids: EventIds,
): Promise<GraphEvent[]> {
  const own = claims.filter(isTie);
  const touched = [...new Set([...before.filter(isTie), ...own].flatMap(blocksOf))].sort();
  const byBlock = await source.inBlocks(touched);
  for (const claim of own) {
    for (const block of blocksOf(claim)) byBlock.set(block, [...(byBlock.get(block) ?? []), claim]);
  }
  return touched.flatMap((block) => {
    const inBlock = byBlock.get(block) ?? [];
    return inBlock.length === 0
      ? []
      : record(resolveTies(block, inBlock), (claim) => tieKey(claim, block), ids);
  });
}

function record(
  resolved: readonly ResolvedEvent[],
  keyOf: (claim: EventClaim) => string,
  ids: EventIds,
): GraphEvent[] {
  for (const { event, claims } of resolved) for (const claim of claims) ids.set(keyOf(claim), event.id);
  return resolved.map(({ event }) => event);
}

function tieKey(claim: Pick<ResolutionItem, 'articleId' | 'localId'>, block: string): string {
  return `${homeBlock(claim)}\n${block}`;
}

function eventIdIn(
  item: Pick<ResolutionItem, 'articleId' | 'localId'>,
  block: string,
  ids: EventIds,
): string {
  return ids.get(isTieBlock(block) ? tieKey(item, block) : homeBlock(item)) ?? '';
}

/** The claim's home, which holds its facts, and one item for each block. */
function itemsOf(claim: EventClaim, ids: EventIds): ResolutionItem[] {
  const item = (block: string, targetId: string, facts: string): ResolutionItem => ({
    stage: 'event',
    articleId: claim.articleId,
    localId: claim.localId,
    block,
    targetId,
    facts,
  });
  const items = blocksOf(claim).map((block) => item(block, eventIdIn(claim, block, ids), ''));
  const home = items.map(({ targetId }) => targetId).sort()[0] ?? '';
  return [item(homeBlock(claim), home, JSON.stringify(claim)), ...items];
}

async function movedItems(
  tx: GraphWriter,
  source: ClaimSource,
  ids: EventIds,
): Promise<EventChanges['moved']> {
  const moved = source.items().filter((item) => eventIdIn(item, item.block, ids) !== item.targetId);
  const articleIds = [...new Set(moved.map(({ articleId }) => articleId))].sort();
  const byArticle = new Map<string, ResolutionItem[]>(articleIds.map((id) => [id, []]));
  for (const item of await tx.itemsOfArticles(articleIds)) {
    if (item.stage === 'event') byArticle.get(item.articleId)?.push(item);
  }
  return [...byArticle].map(([articleId, items]) => ({ articleId, items: retarget(items, ids) }));
}

function retarget(items: readonly ResolutionItem[], ids: EventIds): ResolutionItem[] {
  const inBlocks = items
    .filter((item) => !isHome(item))
    .map((item) => ({ ...item, targetId: eventIdIn(item, item.block, ids) || item.targetId }));
  const homes = items.filter(isHome).map((home) => {
    const targets = inBlocks
      .filter(({ localId }) => localId === home.localId)
      .map(({ targetId }) => targetId);
    return { ...home, targetId: targets.sort()[0] ?? home.targetId };
  });
  return [...homes, ...inBlocks];
}

async function difference(
  tx: GraphWriter,
  events: readonly GraphEvent[],
  idsBefore: readonly string[],
): Promise<Pick<EventChanges, 'put' | 'delete'> & { readonly before: readonly GraphEvent[] }> {
  const ids = new Set(events.map(({ id }) => id));
  const known = new Map((await tx.events([...ids])).map((event) => [event.id, event]));
  return {
    before: [...known.values()],
    put: events.filter((event) => !isDeepStrictEqual(event, known.get(event.id))),
    delete: [...new Set(idsBefore)].filter((id) => !ids.has(id)),
  };
}
