import { foldKeepingTones } from '../../../../graph';
import type { BodyChunk } from '../chunk';
import { isVietnameseSyllable } from '../syllable';

/**
 * What a company is called without the words for its kind and its country, folded: `hãng Nordwind`, `Tập đoàn
 * công nghệ Nordwind của Đức` and `Nordwind` are one. Null where its name is made of Vietnamese words.
 */
export function properName(chunk: BodyChunk): string | null {
  if (chunk.bodyKind !== 'business') return null;
  const words = ownWords(chunk);
  const own = words.slice(words.findLastIndex((word) => !isCapital(word)) + 1);
  if (!own.some((word) => !isVietnameseSyllable(word.toLowerCase()))) return null;
  return foldKeepingTones(own.join(' '));
}

function ownWords({ name, head, inner }: BodyChunk): string[] {
  const own = head === name.toLowerCase() ? name : name.slice(head.length);
  const countries = inner.filter(({ kind }) => kind === 'country').map((country) => country.name);
  return countries
    .reduce((rest, country) => rest.replace(` của ${country}`, '').replace(country, ''), own)
    .split(/[^\p{L}\p{M}\p{N}&'-]+/u)
    .filter((word) => word !== '');
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{N}&]/u.test(word);
}
