import type { Gazetteer } from '../../gazetteer';
import type { PartialDate } from '../../graph';
import { type ArticleView, viewArticle } from '../../resolution';
import type { GraphWriter, ResolutionItem, ResolutionStage, StoredArticle } from '../../store';

/** An article whose part in the graph is worked out anew. */
export interface AffectedArticle {
  readonly id: string;
  /** Null for one that is taken out. */
  readonly view: ArticleView | null;
  /** Its publication as stored before the update; null where it was not stored, or undated. */
  readonly publishedBefore: PartialDate | null;
  /** Its items in the store before the update, by stage. */
  readonly before: ReadonlyMap<ResolutionStage, readonly ResolutionItem[]>;
  /** Its items after the update, by stage, as far as the stages have come. */
  readonly after: Map<ResolutionStage, readonly ResolutionItem[]>;
}

/**
 * The articles that an update concerns: those that come and go, and, as stage follows stage, those in which
 * something now belongs to another entity, because their later items may have other blocks.
 */
export class AffectedArticles {
  readonly #articles = new Map<string, AffectedArticle>();

  constructor(
    private readonly tx: GraphWriter,
    private readonly gazetteer: Gazetteer,
  ) {}

  has(articleId: string): boolean {
    return this.#articles.has(articleId);
  }

  /** In the order of their ids. */
  all(): AffectedArticle[] {
    return [...this.#articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Takes in what comes and goes, before the first stage. */
  async start(put: readonly StoredArticle[], remove: readonly string[]): Promise<void> {
    const ids = [...put.map(({ article }) => article.id), ...remove];
    const known = new Map((await this.tx.storedArticles(ids)).map(({ article }) => [article.id, article]));
    const before = await this.#itemsBefore([...known.keys()]);
    const add = (id: string, view: ArticleView | null) =>
      this.#add({
        id,
        view,
        publishedBefore: known.get(id)?.publishedAt ?? null,
        before: before.get(id) ?? new Map(),
        after: new Map(),
      });
    for (const id of remove) add(id, null);
    for (const { article, extraction } of put)
      add(article.id, viewArticle(article, extraction, this.gazetteer));
  }

  /**
   * Takes in stored articles some of whose items moved in `stage`: what they had so far stays, with the new targets.
   * `targetOf` gives an item's target now.
   */
  async join(
    articleIds: readonly string[],
    stages: readonly ResolutionStage[],
    targetOf: (item: ResolutionItem) => string,
  ): Promise<void> {
    const before = await this.#itemsBefore(articleIds);
    for (const { article, extraction } of await this.tx.storedArticles(articleIds)) {
      const view = viewArticle(article, extraction, this.gazetteer);
      const known = before.get(article.id) ?? new Map<ResolutionStage, ResolutionItem[]>();
      const after = new Map<ResolutionStage, readonly ResolutionItem[]>();
      for (const stage of stages) {
        const items = (known.get(stage) ?? []).map((item) => ({ ...item, targetId: targetOf(item) }));
        after.set(stage, items);
        for (const { localId, targetId } of items) view.targets.set(localId, targetId);
      }
      this.#add({ id: article.id, view, publishedBefore: article.publishedAt, before: known, after });
    }
  }

  #add(article: AffectedArticle): void {
    this.#articles.set(article.id, article);
  }

  async #itemsBefore(
    articleIds: readonly string[],
  ): Promise<Map<string, Map<ResolutionStage, ResolutionItem[]>>> {
    const byArticle = new Map<string, Map<ResolutionStage, ResolutionItem[]>>();
    for (const item of await this.tx.itemsOfArticles(articleIds)) {
      const byStage = byArticle.get(item.articleId) ?? new Map<ResolutionStage, ResolutionItem[]>();
      byArticle.set(item.articleId, byStage);
      const items = byStage.get(item.stage);
      if (items) items.push(item);
      else byStage.set(item.stage, [item]);
    }
    return byArticle;
  }
}
