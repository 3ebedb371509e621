import type { Profile } from './profile';

/** A name that more than so many go by tells nothing ("UBND thành phố"). */
const MOST_OF_A_NAME = 25;

/** Pairs of one type that are worth a look, each once: those that share a name or one that is nearly the same. */
export function* likelyPairs(profiles: readonly Profile[]): Generator<readonly [Profile, Profile]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const group = groups.get(key);
      if (group) group.push(profile);
      else groups.set(key, [profile]);
    }
  }
  const seen = new Set<string>();
  for (const group of groups.values()) {
    if (group.length > MOST_OF_A_NAME) continue;
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const key = a.id < b.id ? `${a.id}\t${b.id}` : `${b.id}\t${a.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
  }
}

function keysOf({ type, names, within }: Profile): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const words = name.split(' ');
    keys.add(`${type}|${name}`);
    // Bodies of one place whose names begin alike; people whose names begin and end alike, or with one letter else.
    if (type === 'Person') {
      if (words.length > 1) keys.add(`${type}|${words[0]}…${words.at(-1)}`);
      for (let at = 0; at < words.length && words.length > 1; at++)
        keys.add(`${type}|${words.map((word, index) => (index === at ? '…' : word)).join(' ')}`);
    } else if (type !== 'City' && words.length > 2) {
      keys.add(`${type}|${words.slice(0, 2).join(' ')}…@${within[0] ?? ''}`);
    }
  }
  return keys;
}
