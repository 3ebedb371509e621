import { isDeepStrictEqual } from 'node:util';
import type { Gazetteer } from '../../gazetteer';
import { ENTITY_STAGES } from '../../resolution';
import {
  type GraphDelta,
  type GraphMention,
  type GraphWriter,
  RESOLUTION_STAGES,
  type ResolutionItem,
  type StoredArticle,
} from '../../store';
import { type AffectedArticle, AffectedArticles } from './affected-articles';
import { type DecisionChange, mergesOf, recordOf, storedDecisions } from './decisions';
import { type EntityChanges, runEntityStage } from './entity-step';
import { updateEvents } from './event-step';
import { reportRecords } from './new-reports';
import { updateRoles } from './role-step';

/** Articles that come (or come anew) and articles that go; no article in both, none twice. */
export interface GraphChange {
  readonly put: readonly StoredArticle[];
  readonly remove: readonly string[];
  /** What people decided, or took back. */
  readonly decisions?: DecisionChange;
}

/** What an update wrote. */
export interface GraphChanges {
  readonly putEntities: number;
  readonly deletedEntities: number;
  readonly putEvents: number;
  readonly deletedEvents: number;
}

/**
 * Brings the stored graph to what the articles and people's decisions after the change say, inside one write transaction.
 * Only blocks that the change touches are resolved again; the result is the same as that of resolving all articles at once,
 * whatever came in which order. Redirects lead from what people merged; articles make none: they would tell of the order.
 */
export async function updateGraph(
  tx: GraphWriter,
  gazetteer: Gazetteer,
  change: GraphChange,
): Promise<GraphChanges> {
  const decisions = change.decisions ?? { put: [], remove: [] };
  const merges = mergesOf(await storedDecisions(tx), decisions);
  const affected = new AffectedArticles(tx, gazetteer);
  await affected.start(change.put, change.remove);
  const stages: EntityChanges[] = [];
  for (const stage of ENTITY_STAGES) {
    stages.push(await runEntityStage(tx, gazetteer, stage, affected, merges));
  }
  const entities = {
    put: stages.flatMap(({ put }) => put),
    delete: stages.flatMap((changes) => changes.delete),
  };
  const roles = await updateRoles(tx, affected);
  const events = await updateEvents(tx, affected, new Set(change.put.map(({ article }) => article.id)));
  const reported = await reportRecords(tx, events.reported);
  await tx.apply({
    putArticles: change.put,
    deleteArticles: change.remove,
    replaceItems: [
      ...affected.all().flatMap(changedItems),
      ...events.moved.map((moved) => ({ ...moved, stage: 'event' as const })),
    ],
    replaceMentions: affected.all().flatMap(mentionsOf),
    putEntities: entities.put,
    deleteEntities: entities.delete,
    putEvents: events.put,
    deleteEvents: events.delete,
    putRoles: roles.put,
    deleteRoles: roles.delete,
    putRedirects: stages.flatMap(({ putRedirects }) => putRedirects),
    deleteRedirects: stages.flatMap(({ deleteRedirects }) => deleteRedirects),
    putRecords: [...decisions.put.map(recordOf), ...reported.put],
    deleteRecords: [...decisions.remove.map((id) => ({ kind: 'decision' as const, id })), ...reported.remove],
  });
  return {
    putEntities: entities.put.length,
    deletedEntities: entities.delete.length,
    putEvents: events.put.length,
    deletedEvents: events.delete.length,
  };
}

function changedItems({
  id,
  view,
  before,
  after,
}: AffectedArticle): NonNullable<GraphDelta['replaceItems']>[number][] {
  if (!view) return [];
  return RESOLUTION_STAGES.flatMap((stage) => {
    const items = [...(after.get(stage) ?? [])].sort(byIdentity);
    return isDeepStrictEqual(items, before.get(stage) ?? []) ? [] : [{ articleId: id, stage, items }];
  });
}

/** The order in which stores give them. */
function byIdentity(a: ResolutionItem, b: ResolutionItem): number {
  if (a.localId !== b.localId) return a.localId < b.localId ? -1 : 1;
  return a.block < b.block ? -1 : 1;
}

function mentionsOf({ id, view }: AffectedArticle): NonNullable<GraphDelta['replaceMentions']>[number][] {
  if (!view) return [];
  const mentions = new Map<string, GraphMention>();
  for (const { entity, start, end } of view.extraction.mentions) {
    const entityId = view.targets.get(entity);
    if (entityId !== undefined)
      mentions.set(`${start}|${end}|${entityId}`, { articleId: id, entityId, start, end });
  }
  return [{ articleId: id, mentions: [...mentions.values()] }];
}
