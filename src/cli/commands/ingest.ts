import type { Command } from 'commander';
import { EXTRACTOR, extract } from '../../extraction';
import { loadGazetteer } from '../../gazetteer';
import { type IngestSummary, ingest } from '../../ingest';
import type { GraphStore } from '../../store';
import { ExitCode } from '../exit-codes';
import { wholeNumber } from '../options';
import { type Fetched, readArticles } from '../read-articles';
import { Rejections } from '../rejections';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
A source is a file (.jsonl, .json, .html, .txt, .md), a folder, the address of a page (https://…), or - for standard input.
Lines of a .jsonl file are articles with the fields id, url, title, lang, publisher, published, text, html;
only text or html is required; with --fetch, url is enough. Pages come from the public web only. What can't be read is named on standard error and stops nothing else.
Interrupting is safe, and running again goes on: what is stored already is passed over.

Examples:
  bang-giao ingest news.jsonl
  bang-giao ingest https://example.org/news/1
  bang-giao ingest --store sqlite:border.db pages/ minutes.txt
  curl -s https://example.org/news.jsonl | bang-giao ingest -`;

export function configureIngest(command: Command, shell: Shell): void {
  command
    .argument('<source...>', 'files, folders, addresses, or - for standard input')
    .option('--batch <number>', 'articles a transaction; changes speed, never the graph', wholeNumber(1))
    .option('--fetch', 'fetch the pages of articles that have only an address')
    .addHelpText('after', AFTER_HELP)
    .action(async (sources: string[]) => {
      const options = command.optsWithGlobals<GlobalOptions & { batch?: number; fetch?: boolean }>();
      const summary = await withStore('fill', options, shell, (store) =>
        ingestSources(store, sources, shell, {
          ...(options.batch !== undefined && { batchSize: options.batch }),
          fetched: options.fetch ? 'listed' : 'named',
        }),
      );
      await write(shell.stdout, `${summarise(summary)}\n`);
      if (summary.rejected.length > 0) shell.exitCode = ExitCode.PARTLY;
      if (summary.aborted) {
        shell.stderr.write('Interrupted: what was stored so far stays; run it again to go on.\n');
        shell.exitCode = ExitCode.INTERRUPTED;
      }
    });
}

/** Reads sources into an open store; each rejected article is told on standard error. */
export async function ingestSources(
  store: GraphStore,
  sources: readonly string[],
  shell: Shell,
  { batchSize, fetched }: { readonly batchSize?: number; readonly fetched?: Fetched } = {},
): Promise<IngestSummary> {
  const rejections = new Rejections(shell);
  const gazetteer = loadGazetteer();

  const summary = await ingest({
    store,
    gazetteer,
    articles: readArticles(sources, 'afterwards', rejections, shell, fetched),
    extract: (article) => extract(article, gazetteer),
    extractorVersion: EXTRACTOR,
    signal: shell.interruption(),
    ...(batchSize !== undefined && { batchSize }),
  });
  for (const rejection of summary.rejected) rejections.tell(rejection);
  return summary;
}

/** What became of the articles, and what the store holds now. */
export function summarise(summary: IngestSummary): string {
  const { added, replaced, unchanged, rejected, events, entities } = summary;
  const articles = `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${rejected.length} rejected`;
  return `Articles: ${articles}. The store holds ${entities} entities and ${events} events.`;
}
