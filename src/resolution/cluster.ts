import { createHash } from 'node:crypto';
import { slug } from '../graph';
import { compare } from './order';

/** How to tell which members of a block are one thing. */
export interface ClusterRules<T> {
  /** Those that know most come first, so that the vaguer ones find them. Ties are broken by `key`. */
  specificity(member: T): number;
  /** Canonical form of the member: equal keys, equal members. */
  key(member: T): string;
  /** How much speaks for two members being one thing; null where something speaks against it. */
  affinity(a: T, b: T): number | null;
}

/**
 * Groups members, whatever order they come in. Each joins the one cluster it has most in common with and contradicts in nothing.
 * Those that are equally near to several clusters join none of them, because a wrong merge is worse than a missed one:
 * they stay together, apart from what they could be.
 */
export function cluster<T>(members: readonly T[], rules: ClusterRules<T>): T[][] {
  const sorted = [...members].sort(
    (a, b) => rules.specificity(b) - rules.specificity(a) || compare(rules.key(a), rules.key(b)),
  );
  const clusters: T[][] = [];
  const undecided: T[][] = [];
  for (const member of sorted) {
    const homes = nearest(clusters, member, rules);
    if (homes.length === 1) homes[0]?.push(member);
    else if (homes.length === 0) clusters.push([member]);
    else joinFirst(undecided, member, rules);
  }
  return [...clusters, ...undecided];
}

/** The clusters that have most in common with a member, of those that don't contradict it. */
function nearest<T>(clusters: readonly T[][], member: T, rules: ClusterRules<T>): T[][] {
  let best: T[][] = [];
  let most = 0;
  for (const candidate of clusters) {
    const affinity = affinityTo(candidate, member, rules);
    if (affinity === null || (best.length > 0 && affinity < most)) continue;
    best = best.length > 0 && affinity === most ? [...best, candidate] : [candidate];
    most = affinity;
  }
  return best;
}

function joinFirst<T>(clusters: T[][], member: T, rules: ClusterRules<T>): void {
  const home = clusters.find((candidate) => affinityTo(candidate, member, rules) !== null);
  if (home) home.push(member);
  else clusters.push([member]);
}

function affinityTo<T>(candidate: readonly T[], member: T, rules: ClusterRules<T>): number | null {
  let sum = 0;
  for (const other of candidate) {
    const affinity = rules.affinity(other, member);
    if (affinity === null) return null;
    sum = Math.max(sum, affinity);
  }
  return sum;
}

/**
 * Readable ids for the clusters of one block: the first by suffix keeps the bare id, each other gets its suffix,
 * and a digest of its content where the suffix alone does not tell them apart.
 */
export function clusterIds(
  base: string,
  clusters: readonly { readonly suffix: string; readonly key: string }[],
): string[] {
  const order = clusters
    .map((_, index) => index)
    .sort(
      (a, b) =>
        compare(clusters[a]?.suffix || '~', clusters[b]?.suffix || '~') ||
        compare(clusters[a]?.key ?? '', clusters[b]?.key ?? ''),
    );
  const ids: string[] = [];
  const taken = new Set<string>();
  for (const [rank, index] of order.entries()) {
    const { suffix = '', key = '' } = clusters[index] ?? {};
    let id = rank === 0 ? base : `${base}~${slug(suffix) || digest(key)}`;
    if (taken.has(id)) id = `${id}~${digest(key)}`;
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}

/** Eight hexadecimal digits that stand for a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
