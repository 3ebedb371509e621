import { type EventClaim, neighbourBlocks } from '../../resolution';
import type { GraphWriter, ResolutionItem } from '../../store';
import type { AffectedArticles } from './affected-articles';

const HOME = 'claim|';

/** The block in which a claim stands alone, with its facts; in all other blocks it stands by reference. */
export function homeBlock({ articleId, localId }: Pick<ResolutionItem, 'articleId' | 'localId'>): string {
  return `${HOME}${articleId}\t${localId}`;
}

export function isHome({ block }: ResolutionItem): boolean {
  return block.startsWith(HOME);
}

export function claimOf(home: ResolutionItem): EventClaim {
  return JSON.parse(home.facts) as EventClaim;
}

/** The stored claims that an update leaves alone, read by their blocks, each once. */
export class ClaimSource {
  readonly #claims = new Map<string, EventClaim>();
  readonly #items: ResolutionItem[] = [];

  constructor(
    private readonly tx: GraphWriter,
    private readonly affected: AffectedArticles,
  ) {}

  /** Items read so far, homes not among them. */
  items(): readonly ResolutionItem[] {
    return this.#items;
  }

  /** Claims in the blocks. */
  async inBlocks(blocks: readonly string[]): Promise<Map<string, EventClaim[]>> {
    const items = (await this.tx.itemsInBlocks('event', blocks)).filter(
      ({ articleId }) => !this.affected.has(articleId),
    );
    this.#items.push(...items);
    const missing = [...new Set(items.map(homeBlock))].filter((home) => !this.#claims.has(home));
    for (const home of await this.tx.itemsInBlocks('event', missing)) {
      this.#claims.set(home.block, claimOf(home));
    }
    const byBlock = new Map<string, EventClaim[]>();
    for (const item of items) {
      const claim = this.#claims.get(homeBlock(item));
      const known = byBlock.get(item.block);
      if (claim && known) known.push(claim);
      else if (claim) byBlock.set(item.block, [claim]);
    }
    return byBlock;
  }

  /** Claims in the blocks, in the blocks that these see, and so on until nothing more comes. */
  async around(blocks: readonly string[]): Promise<EventClaim[]> {
    const seen = new Set(blocks);
    const found = new Map<string, EventClaim>();
    let next = [...seen];
    while (next.length > 0) {
      const claims = [...(await this.inBlocks(next)).values()].flat();
      next = [];
      for (const claim of claims) {
        if (found.has(homeBlock(claim))) continue;
        found.set(homeBlock(claim), claim);
        for (const block of neighbourBlocks(claim)) if (!seen.has(block)) next.push(block);
      }
      next = [...new Set(next)];
      for (const block of next) seen.add(block);
    }
    return [...found.values()];
  }
}
