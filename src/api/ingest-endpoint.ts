import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { auditedStore, lapsedPrincipals, type Principal } from '../access';
import { MAX_ARTICLE_SIZE, type ReadResult, readJsonLines } from '../articles';
import { BangGiaoError } from '../graph';
import type { ArticleOutcome, IngestSummary } from '../ingest';
import type { ApiServices } from './context';
import { storeArticles } from './store-articles';
import { toldOf } from './told';

/** Articles a transaction: few, so that whoever sends them slowly soon hears what became of them. */
const BATCH = 16;

/**
 * Reads a stream of JSON Lines into the store and answers with a line for each article as soon as it is stored or rejected,
 * then one with the totals, or one with the error that ended it. No more is read than can be answered: a sender who
 * doesn't read the answer is made to wait. Where the service fetches, an article that has an address and nothing else to
 * read gets its page.
 */
export async function answerIngest(
  services: ApiServices,
  principal: Principal,
  request: IncomingMessage,
  response: ServerResponse,
  stop: AbortSignal,
  onOutcome: (outcome: ArticleOutcome) => void,
): Promise<void> {
  const say = (line: object) => writeLine(response, line);
  const { fetchPage } = services;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const fetchWhileAsked =
    fetchPage && ((url: string) => fetchPage(url, AbortSignal.any([stop, gone.signal])));
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  try {
    const summary = await storeArticles(services, auditedStore(services.store, principal.name), {
      articles: whileGood(services, principal, readJsonLines(request, '', MAX_ARTICLE_SIZE, fetchWhileAsked)),
      batchSize: BATCH,
      signal: stop,
      onOutcome: (outcome) => {
        onOutcome(outcome);
        return say(lineOf(outcome));
      },
    });
    await say(totals(summary));
  } catch (error) {
    // The sender has gone, and with it whoever could be told.
    if (request.destroyed && !request.complete) return void response.destroy();
    const known = error instanceof BangGiaoError ? toldOf(error) : null;
    if (!known) services.logger.error({ err: error }, 'unexpected error');
    await say({
      error: { code: known?.code ?? 'INTERNAL', message: known?.message ?? 'Something went wrong here.' },
    });
  }
  response.end();
}

/** How often a token is looked at again while articles come. */
const TOKEN_CHECK_MS = 1_000;

/** The articles until the token is good no more: then `UNAUTHENTICATED`. */
async function* whileGood(
  { store }: Pick<ApiServices, 'store'>,
  { name }: Principal,
  articles: AsyncIterable<ReadResult>,
): AsyncGenerator<ReadResult> {
  let checked = performance.now();
  for await (const article of articles) {
    if (performance.now() - checked > TOKEN_CHECK_MS) {
      if ((await lapsedPrincipals(store, [name])).has(name))
        throw new BangGiaoError(
          'UNAUTHENTICATED',
          'Your token was revoked or has expired; no more is stored.',
        );
      checked = performance.now();
    }
    yield article;
  }
}

/** Sources are `:` and the number of the line. */
function lineOf({ source, ...outcome }: ArticleOutcome): object {
  return { line: Number(source.slice(1)), ...outcome };
}

function totals({ rejected, ...summary }: IngestSummary): object {
  return { done: !summary.aborted, ...summary, rejected: rejected.length };
}

async function writeLine(response: ServerResponse, line: object): Promise<void> {
  if (response.destroyed) throw new Error('The connection is closed');
  if (response.write(`${JSON.stringify(line)}\n`)) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
