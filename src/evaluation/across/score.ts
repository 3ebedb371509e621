import { ENTITY_TYPES, type EntityType, EVENT_TYPES, type EventType, type Span } from '../../graph';
import { type BCubed, bCubed, type Grouped } from './b-cubed';
import type { AcrossArticle } from './gold';

/** Where a graph's entities are named and its events are told, in the articles that it was made of. */
export interface Resolved {
  readonly mentions: readonly (Span & {
    readonly articleId: string;
    readonly id: string;
    readonly type: EntityType;
  })[];
  readonly reports: readonly (Span & {
    readonly articleId: string;
    readonly id: string;
    readonly type: EventType;
  })[];
}

export interface AcrossReport {
  readonly articles: number;
  /** Annotated things and events that the graph doesn't have; each counts as a group of its own. */
  readonly missing: number;
  readonly types: Readonly<Record<EntityType | EventType, BCubed>>;
  readonly entities: BCubed;
  readonly events: BCubed;
  /** A line for each thing that was taken apart or not found, and each two that were taken for one. */
  readonly errors: readonly string[];
}

interface Item extends Grouped {
  readonly type: EntityType | EventType;
  readonly articleId: string;
  readonly found: boolean;
}

/** Scores which things and events of different articles the graph takes for one. Offsets are those of the articles' texts as annotated. */
export function scoreAcross(gold: readonly AcrossArticle[], { mentions, reports }: Resolved): AcrossReport {
  const things = gold.flatMap(({ id, text, things }) =>
    things.map(({ key, type, name }) => itemOf({ id, text }, { key, type, words: name }, mentions)),
  );
  const events = gold.flatMap(({ id, text, events }) =>
    events.map((event) => itemOf({ id, text }, event, reports)),
  );
  const all = [...things, ...events];
  const ofType = (type: EntityType | EventType) => bCubed(all.filter((item) => item.type === type));
  return {
    articles: gold.length,
    missing: all.filter(({ found }) => !found).length,
    types: Object.fromEntries(
      [...ENTITY_TYPES, ...EVENT_TYPES].map((type) => [type, ofType(type)]),
    ) as AcrossReport['types'],
    entities: bCubed(things),
    events: bCubed(events),
    errors: errorsIn(all),
  };
}

function itemOf<Type extends EntityType | EventType>(
  article: { readonly id: string; readonly text: string },
  { key, type, words }: { readonly key: string; readonly type: Type; readonly words: string },
  told: readonly (Span & { readonly articleId: string; readonly id: string; readonly type: Type })[],
): Item {
  const start = article.text.indexOf(words);
  const end = start + words.length;
  // The name in gold may hold a word more or less than the mention, such as “thành phố”; of several the nearest in length counts.
  const [best] = told
    .filter((one) => one.articleId === article.id && one.type === type)
    .filter((one) => one.start < end && start < one.end)
    .sort((a, b) => distance(a, start, end) - distance(b, start, end));
  const predicted = best?.id ?? `missing ${article.id} ${key} ${words}`;
  return { gold: key, predicted, type, articleId: article.id, found: best !== undefined };
}

function distance(span: Span, start: number, end: number): number {
  return Math.abs(span.start - start) + Math.abs(span.end - end);
}

function errorsIn(items: readonly Item[]): string[] {
  const missing = items
    .filter(({ found }) => !found)
    .map(({ type, gold, articleId }) => `missing: ${type} ${gold} in ${articleId}`);
  const found = items.filter((item) => item.found);
  const apart = grouped(
    found,
    ({ gold }) => gold,
    ({ predicted }) => predicted,
  );
  const together = grouped(
    found,
    ({ predicted }) => predicted,
    ({ gold }) => gold,
  );
  return [
    ...missing,
    ...apart.map(([key, ids]) => `taken apart: ${key} is ${ids.join(', ')}`),
    ...together.map(([id, keys]) => `taken for one: ${id} is ${keys.join(', ')}`),
  ];
}

/** The groups in which there is more than one value. */
function grouped(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => string,
): [string, string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const item of items) groups.set(key(item), (groups.get(key(item)) ?? new Set()).add(value(item)));
  return [...groups].filter(([, values]) => values.size > 1).map(([name, values]) => [name, [...values]]);
}

/** A line a kind, for people. */
export function formatAcross({ articles, missing, types, entities, events, errors }: AcrossReport): string {
  const line = (name: string, { items, precision, recall, f1 }: BCubed) =>
    `${name.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (${items} items)`;
  const kinds = Object.entries<BCubed>(types).filter(([, { items }]) => items > 0);
  return [
    `B³ across ${articles} articles; ${missing} items not found`,
    line('entities', entities),
    line('events', events),
    ...kinds.map(([type, score]) => line(`  ${type}`, score)),
    ...errors,
  ].join('\n');
}
