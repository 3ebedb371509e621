import { type Alias, fold, foldKeepingTones, sortKey } from '../graph';
import { compare } from './order';

/** A name and the language that it stands in. */
export type NameFact = readonly [name: string, language: string];

/** The names as aliases, each once (its first language counts), sorted as the model asks. */
export function aliasesOf(names: Iterable<Alias>): Alias[] {
  const byName = new Map<string, Alias>();
  for (const alias of names) {
    const known = byName.get(alias.name);
    if (!known || compare(alias.language ?? '~', known.language ?? '~') < 0) byName.set(alias.name, alias);
  }
  return [...byName.values()].sort((a, b) => compare(sortKey(a.name), sortKey(b.name)));
}

/** The name with its diacritics folded only in case and tone placement; null where it bears none and so tells nothing. */
export function tonedForm(name: string): string | null {
  const toned = foldKeepingTones(name);
  return toned === fold(name) ? null : toned;
}

/** One name of several: what counts first is `rank`, then how many say so, then its length, then the string itself. */
export function bestName(candidates: Iterable<{ name: string; rank: number; size: number }>): string {
  const sums = new Map<string, { name: string; rank: number; size: number }>();
  for (const { name, rank, size } of candidates) {
    const known = sums.get(name);
    if (known) known.size += size;
    else sums.set(name, { name, rank, size });
  }
  const [best] = [...sums.values()].sort(
    (a, b) => b.rank - a.rank || b.size - a.size || b.name.length - a.name.length || compare(a.name, b.name),
  );
  return best?.name ?? '';
}
