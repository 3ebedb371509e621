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
 * Groups members, whatever order they come in. Each joins the one cluster it has most in common with and contradicts in nothing;
 * where two clusters are equally near it stands alone, because a wrong merge is worse than a missed one.
 */
export function cluster<T>(members: readonly T[], rules: ClusterRules<T>): T[][] {
  const sorted = [...members].sort(
    (a, b) => rules.specificity(b) - rules.specificity(a) || compare(rules.key(a), rules.key(b)),
  );
  const clusters: T[][] = [];
  for (const member of sorted) {
    const home = nearest(clusters, member, rules);
    if (home) home.push(member);
    else clusters.push([member]);
  }
  return clusters;
}

function nearest<T>(clusters: readonly T[][], member: T, rules: ClusterRules<T>): T[] | undefined {
  let best: T[] | undefined;
  let bestAffinity = -1;
  let tied = false;
  for (const candidate of clusters) {
    const affinity = affinityTo(candidate, member, rules);
    if (affinity === null || affinity < bestAffinity) continue;
    tied = affinity === bestAffinity;
    best = candidate;
    bestAffinity = affinity;
  }
  return tied ? undefined : best;
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
