import type { EntityDraft } from '../../draft';
import { isA } from '../lexicon';
import type { BodyChunk } from '../scan/chunk';
import { spelledOut } from './spelled-out';

/** One key for all ways to write a body's name: abbreviations spelled out, kind words of places left out. */
export function bodyKey(chunk: BodyChunk, place: EntityDraft | undefined): string {
  if (chunk.shortFor !== null) return spelledOut(chunk.shortFor);
  if (!place) return spelledOut(chunk.name);
  if (chunk.bare) return `${spelledOut(chunk.head)} @${place.id}`;
  const inner = chunk.inner[chunk.inner.length - 1];
  if (chunk.style !== 'placed' || inner?.kind !== 'place') return spelledOut(chunk.name);
  const own = chunk.name.slice(0, chunk.name.lastIndexOf(inner.full));
  return `${spelledOut(own)} @${place.id}`;
}

/** The name without the place or the country at its end, for telling that a shorter form is the same body; null where nothing is left. */
export function bodyBase(chunk: BodyChunk): string | null {
  if (isA('mission', chunk.head)) return chunk.head;
  if (chunk.style !== 'open') return null;
  const base = spelledOut(withoutPlace(chunk));
  return wordCount(base) > wordCount(spelledOut(chunk.head)) ? base : null;
}

function withoutPlace({ name, inner, bareLevel, bodyKind }: BodyChunk): string {
  const last = inner[inner.length - 1];
  if (last?.kind === 'place' && name.endsWith(last.full)) return name.slice(0, -last.full.length);
  const ofCountry = last?.kind === 'country' && inner.length === 1 && bodyKind !== 'government';
  if (ofCountry && name.endsWith(last.name)) return name.slice(0, -last.name.length).replace(/ của $/, '');
  return bareLevel ? name.replace(/\s\S+$/, '') : name;
}

function wordCount(name: string): number {
  return name.split(' ').length;
}
