import type { BodyHead } from '../lexicon';
import type { BodyChunk, Chunk, PlaceChunk, WordChunk } from './chunk';
import { type ScanContext, textOf } from './scan-context';

type PlaceFinder = (at: number) => PlaceChunk | undefined;

/** `the Party committees of A and B`, `the A and B Party Committees`: one head for the bodies of several places. */
export function sharedBodies(context: ScanContext, at: number, placeAt: PlaceFinder): Chunk[] | undefined {
  return headFirst(context, at, placeAt) ?? headLast(context, at, placeAt);
}

function headFirst(context: ScanContext, at: number, placeAt: PlaceFinder): Chunk[] | undefined {
  const { words, lexicon } = context;
  const found = lexicon.pluralBodies.longest(words, at);
  const head = found?.values[0];
  if (
    !found ||
    !head ||
    words[at + found.length]?.norm !== 'of' ||
    isCollective(head, words[at + found.length - 1]?.cap)
  )
    return undefined;
  const start = at + found.length + 1;
  const places = placeList(context, words[start]?.norm === 'the' ? start + 1 : start, placeAt);
  if (places.length < 2) return undefined;
  const own = singular(textOf(context, at, at + found.length));
  return spread(context, places, (place, i) =>
    body(head, own, place, i === 0 ? at : place.from, place.to, `${own} of ${place.full}`),
  );
}

function headLast(context: ScanContext, at: number, placeAt: PlaceFinder): Chunk[] | undefined {
  const { words, lexicon } = context;
  const places = words[at]?.cap ? placeList(context, at, placeAt) : [];
  const end = places[places.length - 1]?.to ?? at;
  const found = places.length < 2 ? undefined : lexicon.pluralBodies.longest(words, end);
  const head = found?.values[0];
  if (!found || !head || isCollective(head, words[end]?.cap)) return undefined;
  const own = singular(textOf(context, end, end + found.length));
  const last = places.length - 1;
  return spread(context, places, (place, i) =>
    body(head, own, place, place.from, i === last ? end + found.length : place.to, `${place.full} ${own}`),
  );
}

const COLLECTIVE = new Set(['government']);

/** `border guards of A and B`, `the A and B administrations`: people and places, no bodies. */
function isCollective(head: BodyHead, capital: boolean | undefined): boolean {
  return !capital && (head.kind === 'security' || COLLECTIVE.has(head.kind ?? ''));
}

/** `A, B and C`. */
function placeList({ words }: ScanContext, at: number, placeAt: PlaceFinder): PlaceChunk[] {
  const places: PlaceChunk[] = [];
  let next = at;
  for (;;) {
    const place = placeAt(next);
    if (!place) return places;
    places.push(place);
    const joint = words[place.to]?.norm;
    if (joint !== 'and' && joint !== ',') return places;
    next = place.to + 1;
    while (words[next]?.norm === 'and' || words[next]?.norm === 'the') next++;
  }
}

function body(
  head: BodyHead,
  own: string,
  inner: PlaceChunk,
  from: number,
  to: number,
  name: string,
): BodyChunk {
  return {
    kind: 'body',
    from,
    to,
    name,
    head,
    headWords: own.toLowerCase(),
    inner,
    country: null,
    bare: false,
  };
}

/** The words between the places stay words. */
function spread(
  context: ScanContext,
  places: readonly PlaceChunk[],
  made: (place: PlaceChunk, index: number) => BodyChunk,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [i, place] of places.entries()) {
    const chunk = made(place, i);
    const before = chunks[chunks.length - 1];
    for (let at = before?.to ?? chunk.from; at < chunk.from; at++) chunks.push(word(context, at));
    chunks.push(chunk);
  }
  return chunks;
}

function word({ words }: ScanContext, at: number): WordChunk {
  return { kind: 'word', from: at, to: at + 1, norm: words[at]?.norm ?? '', verb: false, adjective: false };
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}
