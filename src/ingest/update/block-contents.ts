import type { FactGroup } from '../../resolution';
import type { ResolutionGroup, ResolutionItem } from '../../store';

interface Count {
  /** Items, those of affected articles as they will be. */
  size: number;
  /** Items of articles that the update leaves alone. */
  resting: number;
  /** Where the items belonged so far; null for facts that are new in the block. */
  readonly targetBefore: string | null;
}

/** What the touched blocks of one stage hold once the update is done. */
export class BlockContents {
  readonly #blocks = new Map<string, Map<string, Count>>();

  constructor(
    stored: readonly ResolutionGroup[],
    leaving: readonly ResolutionItem[],
    coming: readonly Pick<ResolutionItem, 'block' | 'facts'>[],
  ) {
    for (const { block, facts, size, targetId } of stored) {
      this.#facts(block).set(facts, { size, resting: size, targetBefore: targetId });
    }
    for (const { block, facts } of leaving) {
      const count = this.#facts(block).get(facts);
      if (count) {
        count.size--;
        count.resting--;
      }
    }
    for (const { block, facts } of coming) {
      const count = this.#facts(block).get(facts);
      if (count) count.size++;
      else this.#facts(block).set(facts, { size: 1, resting: 0, targetBefore: null });
    }
  }

  blocks(): string[] {
    return [...this.#blocks.keys()].sort();
  }

  /** Groups of a block that have items, in the order of their facts. */
  groups(block: string): FactGroup[] {
    return [...this.#facts(block)]
      .filter(([, { size }]) => size > 0)
      .map(([facts, { size }]) => ({ facts, size }))
      .sort((a, b) => (a.facts < b.facts ? -1 : 1));
  }

  /** Whether resting items of these facts belonged elsewhere than to `target`. */
  moves(block: string, facts: string, target: string): boolean {
    const count = this.#facts(block).get(facts);
    return count !== undefined && count.resting > 0 && count.targetBefore !== target;
  }

  #facts(block: string): Map<string, Count> {
    const known = this.#blocks.get(block);
    if (known) return known;
    const facts = new Map<string, Count>();
    this.#blocks.set(block, facts);
    return facts;
  }
}
