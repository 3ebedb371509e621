import { readEnglish } from '../../../src/extraction/en/read-english';
import { loadGazetteer } from '../../../src/gazetteer';
import type { Article, EventType } from '../../../src/graph';

/** Reads a text as the story of an article. */
export function read(text: string, publishedAt: string | null = '2024-05-22') {
  const article: Article = {
    id: 'test',
    url: null,
    title: null,
    publisher: null,
    language: 'en',
    publishedAt,
    text,
    regions: [{ kind: 'story', start: 0, end: text.length }],
  };
  return readEnglish(article, loadGazetteer());
}

/** Names of the entities of a type, in the order in which they are told. */
export function named(text: string, type: string): string[] {
  return read(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);
}

/** The pairs of all claims of a type: `A ~ B`, with their status where they did not occur. */
export function pairs(text: string, type: EventType, publishedAt?: string | null): string[] {
  const { entities, claims } = read(text, publishedAt);
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return claims
    .filter((claim) => claim.type === type)
    .flatMap(({ pairs: told, status }) =>
      told.map(([a, b]) => `${name.get(a)} ~ ${name.get(b)}${status === 'OCCURRED' ? '' : ` (${status})`}`),
    );
}

/** The dates of all claims of a type. */
export function dates(text: string, type: EventType, publishedAt?: string | null): (string | null)[] {
  return read(text, publishedAt)
    .claims.filter((claim) => claim.type === type)
    .map(({ date }) => date);
}
