import type { EdgeType, PartialDate } from '../graph';
import type { GoldArticle } from './gold';

export interface RequiredTie {
  readonly type: EdgeType;
  readonly key: string;
  readonly date: PartialDate | null;
  readonly a: string;
  readonly b: string;
  found: boolean;
}

export interface GoldTies {
  readonly required: readonly RequiredTie[];
  /** Keys of what may be told or not. */
  readonly optional: ReadonlySet<string>;
}

/** One key for a tie: signings run from signatory to document, the others either way. */
export function pairKey(type: EdgeType, a: string, b: string): string {
  return `${type} ${type === 'SIGNED' ? `${a}>${b}` : [a, b].sort().join('=')}`;
}

/** The ties that an annotated article tells. Signing in person is a meeting of the signatories, told or not. */
export function goldTies(gold: GoldArticle): GoldTies {
  const required: RequiredTie[] = [];
  const optional = new Set<string>();
  for (const { type, pairs, optional_pairs, date } of gold.facts) {
    for (const [a, b] of pairs ?? []) {
      required.push({ type, key: pairKey(type, a, b), date: date ?? null, a, b, found: false });
    }
    for (const [a, b] of optional_pairs ?? []) optional.add(pairKey(type, a, b));
  }
  for (const signers of signersByDocument(required)) {
    for (const a of signers) for (const b of signers) if (a !== b) optional.add(pairKey('MET_WITH', a, b));
  }
  return { required, optional };
}

function signersByDocument(required: readonly RequiredTie[]): Iterable<readonly string[]> {
  const signers = new Map<string, string[]>();
  for (const { type, a, b } of required) {
    if (type === 'SIGNED') signers.set(b, [...(signers.get(b) ?? []), a]);
  }
  return signers.values();
}
