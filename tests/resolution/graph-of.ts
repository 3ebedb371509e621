import { loadGazetteer } from '../../src/gazetteer';
import type { Entity, GraphEvent, Role } from '../../src/graph';
import { storeOf } from '../ingest/graph-dump';
import { type ArticleNote, news } from '../ingest/news';

/** The whole graph of a few articles, worked out with the gazetteer as it is. */
export interface SmallGraph {
  readonly entities: readonly Entity[];
  readonly events: readonly GraphEvent[];
  readonly roles: readonly Role[];
  /** Id in the graph of what an article mentions on its nth line, from 0. */
  mentioned(articleId: string, line: number): string | undefined;
}

export async function graphOf(...notes: readonly ArticleNote[]): Promise<SmallGraph> {
  const articles = notes.map(news);
  const store = await storeOf(articles);
  const ids = await store.scan('entity', null, 10_000);
  const mentions = await store.mentionsIn(notes.map(({ id }) => id));
  const graph: SmallGraph = {
    entities: [...(await store.entities(ids)).values()],
    events: [...(await store.events(await store.scan('event', null, 10_000))).values()],
    roles: await store.rolesOfPersons(ids),
    mentioned: (articleId, line) => {
      const local = articles.find(({ article }) => article.id === articleId)?.extraction.mentions[line];
      return mentions.find((m) => m.articleId === articleId && m.start === local?.start)?.entityId;
    },
  };
  await store.close();
  return graph;
}

/** Names of the places that an entity lies in or belongs to, the nearest first. */
export function around(graph: SmallGraph, id: string | undefined): string[] {
  const placeId = graph.entities.find((entity) => entity.id === id)?.placeId ?? null;
  const place = graph.entities.find((entity) => entity.id === placeId);
  return place ? [place.name, ...around(graph, place.id)] : [];
}

/** The gazetteer's place of an entity id, if it is one. */
export function placeOf(id: string | undefined) {
  return loadGazetteer().get(id?.replace(/^city:/, '') ?? '');
}
