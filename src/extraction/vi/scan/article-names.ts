import { foldKeepingTones } from '../../../graph';
import { PhraseTrie } from '../../lexicon/phrase-trie';
import { normsOf } from '../lexicon';
import { properName } from './body/proper-name';
import type { BodyChunk, Chunk, PersonChunk, PlaceChunk } from './chunk';
import { type ScanContext, sourceOf } from './scan-context';
import { isVietnameseSyllable } from './syllable';

type Named = PersonChunk | PlaceChunk | BodyChunk;

/**
 * The names that an article introduces in full (with a title, a kind word, in brackets behind a body), so that they
 * are known where they stand bare: `Pò Hèn` after `thôn Pò Hèn`, `Trump` after `Tổng thống Donald Trump`.
 */
export function articleNames(sentences: readonly (readonly Chunk[])[]): PhraseTrie<Named> {
  const trie = PhraseTrie.ofText<Named>();
  const seen = new Set<string>();
  for (const chunks of sentences) {
    for (const chunk of chunks) {
      if (!isNamed(chunk)) continue;
      for (const name of introducedBy(chunk)) {
        const key = foldKeepingTones(name);
        if (seen.has(key)) continue;
        seen.add(key);
        trie.add(normsOf(name), chunk);
      }
    }
  }
  return trie;
}

function isNamed(chunk: Chunk): chunk is Named {
  return chunk.kind === 'person' || chunk.kind === 'place' || chunk.kind === 'body';
}

/** Names by which a chunk's person, place or body may be called later on. */
function introducedBy(chunk: Named): string[] {
  switch (chunk.kind) {
    case 'person':
      return chunk.short ? [] : [chunk.name, ...foreignLastName(chunk.name)];
    case 'place':
      return chunk.level !== null &&
        (NAME_OF_WORDS.test(chunk.name) || foreignLastName(chunk.name).length > 0)
        ? [chunk.name]
        : [];
    case 'body':
      return [...(chunk.acronym === null ? [] : [chunk.acronym]), ...tradeName(chunk)];
  }
}

/** Several words, no number alone. */
const NAME_OF_WORDS = /(?=.*\p{L}{2}).* /u;
const SHORTEST_LAST_NAME = 4;

/** `Sao Mộc Air` after `hãng Sao Mộc Air`: a company may go by its proper name alone. */
function tradeName(chunk: BodyChunk): string[] {
  const proper = properName(chunk);
  return proper === null || chunk.head === chunk.name.toLowerCase() ? [] : [proper];
}

function foreignLastName(name: string): string[] {
  const last = name.split(/\s+/).pop() ?? '';
  return last.length >= SHORTEST_LAST_NAME && !isVietnameseSyllable(last.toLowerCase()) ? [last] : [];
}

/** Replaces bare capitalised words by the names of the article that they are. */
export function withArticleNames(
  context: Omit<ScanContext, 'end'>,
  chunks: readonly Chunk[],
  names: PhraseTrie<Named>,
): Chunk[] {
  const result: Chunk[] = [];
  let covered = -1;
  for (const chunk of chunks) {
    if (chunk.from < covered) continue;
    const token = context.tokens[chunk.from];
    const found = token?.cap && mayBeShort(chunk) ? names.longest(context.tokens, chunk.from) : undefined;
    const named = found?.values[0];
    if (
      !found ||
      !named ||
      chunk.from + found.length < chunk.to ||
      !capitalThroughout(context, chunk.from, chunk.from + found.length)
    ) {
      result.push(chunk);
      continue;
    }
    const to = chunk.from + found.length;
    result.push(again(context, named, chunk.from, to));
    covered = to;
  }
  return result;
}

/** A bare word, what was taken for a person, or a body that is known by such a short form too. */
function mayBeShort(chunk: Chunk): boolean {
  if (chunk.kind === 'word' || chunk.kind === 'person') return true;
  return chunk.kind === 'body' && chunk.to - chunk.from === 1 && chunk.inner.length === 0;
}

function capitalThroughout({ tokens }: Pick<ScanContext, 'tokens'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word' && !tokens[i]?.cap) return false;
  return true;
}

function again(context: Omit<ScanContext, 'end'>, named: Named, from: number, to: number): Chunk {
  const text = sourceOf(context, from, to);
  if (named.kind === 'person')
    return { kind: 'person', from, to, name: text, short: text.length < named.name.length };
  if (named.kind === 'place')
    return { kind: 'place', from, to, name: text, full: text, level: null, sharedHead: false };
  const shortFor = named.shortFor ?? named.name;
  return { ...named, from, to, name: text, inner: [], acronym: text, shortFor, bare: false };
}
