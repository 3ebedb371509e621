import { assertScope, type Scope } from '../../access';
import { inputOfPage, type ReadResult } from '../../articles';
import { BangGiaoError } from '../../graph';
import { retract } from '../../ingest';
import type { ApiContext } from '../context';
import type { MutationResolvers } from '../generated/resolver-types';
import type { ArticleFrom, ArticleInput } from '../preview';
import { storeArticles } from '../store-articles';
import { reviewMutations } from './review';

/** Articles in one mutation: they are one transaction, and their request is held in memory. */
export const MAX_ARTICLES = 100;

/** A resolver for those only whose token has the scope. */
function scoped<Args, Result>(
  scope: Scope,
  resolve: (args: Args, context: ApiContext) => Promise<Result>,
): (parent: unknown, args: Args, context: ApiContext) => Promise<Result> {
  return async (_, args, context) => {
    assertScope(context.principal, scope);
    return resolve(args, context);
  };
}

export const Mutation: MutationResolvers = {
  ...reviewMutations,

  ingestArticles: scoped('write', async ({ articles }: { articles: ArticleInput[] }, context) => {
    if (articles.length > MAX_ARTICLES) throw tooMany(articles.length);
    const { rejected, ...summary } = await storeArticles(context, context.store, {
      articles: read(articles, context.articleFrom),
      batchSize: MAX_ARTICLES,
    });
    return {
      ...summary,
      rejected: rejected.map(({ source, ...why }) => ({ ...why, index: Number(source) })),
    };
  }),

  fetchArticle: scoped('write', async ({ url }: { url: string }, { fetchPage, articleFrom, stop }) => {
    if (!fetchPage) throw fetchingOff();
    const article = await articleFrom(inputOfPage(await fetchPage(url, stop.signal)));
    return { ...article, url: article.url ?? url, published: article.publishedAt };
  }),

  retractArticle: scoped('write', async ({ id }: { id: string }, { store, gazetteer }) => ({
    removed: await retract(store, gazetteer(), [id]),
  })),
};

/** The articles, or why there is none; the source of each is its place in the list. */
async function* read(inputs: readonly ArticleInput[], articleFrom: ArticleFrom): AsyncGenerator<ReadResult> {
  for (const [index, input] of inputs.entries()) {
    const source = String(index);
    try {
      yield { kind: 'article', article: await articleFrom(input), source };
    } catch (error) {
      if (!(error instanceof BangGiaoError)) throw error;
      yield { kind: 'rejected', source, error };
    }
  }
}

function fetchingOff(): BangGiaoError {
  return new BangGiaoError(
    'FETCHING_OFF',
    'This server fetches nothing: start it with --fetch, or send the text.',
  );
}

function tooMany(value: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `One mutation takes at most ${MAX_ARTICLES} articles, not ${value}: send several, or stream them to /ingest.`,
    { details: { limit: 'articles', value, maximum: MAX_ARTICLES } },
  );
}
