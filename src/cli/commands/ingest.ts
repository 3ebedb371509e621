import { type Command, Option } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import { type IngestSummary, ingest } from '../../ingest';
import type { GraphStore } from '../../store';
import { ExitCode } from '../exit-codes';
import { EXTRACTORS, type ExtractorName, openExtractor } from '../open-extractor';
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
With --extractor llm a language model reads them, behind the OpenAI-compatible address BANG_GIAO_LLM_URL; BANG_GIAO_LLM_MODEL
names it, BANG_GIAO_LLM_KEY is its key, answers are kept in the folder BANG_GIAO_LLM_CACHE (bang-giao-llm-cache).
Interrupting is safe, and running again goes on: what is stored already is passed over.

Examples:
  bang-giao ingest news.jsonl
  bang-giao ingest https://example.org/news/1
  bang-giao ingest --store sqlite:border.db pages/ minutes.txt
  curl -s https://example.org/news.jsonl | bang-giao ingest -`;

const MAX_WORKERS = 64;

/** The default: threads cost memory and processor time, and whole runs were not seen to end sooner with them. */
const NO_WORKERS = 0;

/** What changes how quick it is. */
interface IngestSettings {
  /** Whether pages of articles that have only an address are fetched. */
  readonly fetch?: boolean;
  readonly batch?: number;
  readonly workers?: number;
  readonly extractor?: ExtractorName;
}

export function configureIngest(command: Command, shell: Shell): void {
  command
    .argument('<source...>', 'files, folders, addresses, or - for standard input')
    .option('--batch <number>', 'articles a transaction; changes speed, never the graph', wholeNumber(1))
    .option('--fetch', 'fetch the pages of articles that have only an address')
    .option(
      '--workers <number>',
      'threads that read many articles; 0: none beside this one; changes speed, never the graph',
      wholeNumber(0, MAX_WORKERS),
      NO_WORKERS,
    )
    .addOption(
      new Option('--extractor <name>', 'what reads the articles').choices(EXTRACTORS).default('rules'),
    )
    .addHelpText('after', AFTER_HELP)
    .action(async (sources: string[]) => {
      const options = command.optsWithGlobals<GlobalOptions & IngestSettings>();
      const summary = await withStore('fill', options, shell, (store) =>
        ingestSources(store, sources, shell, options),
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
  { batch, fetch = false, workers = NO_WORKERS, extractor: name = 'rules' }: IngestSettings = {},
): Promise<IngestSummary> {
  const rejections = new Rejections(shell);
  const gazetteer = loadGazetteer();
  const extractor = openExtractor(name, { gazetteer, workers }, shell);
  const fetched: Fetched = fetch ? 'listed' : 'named';
  try {
    const summary = await ingest({
      store,
      gazetteer,
      articles: readArticles(sources, 'afterwards', rejections, shell, fetched),
      extract: extractor.extract,
      extractorVersion: extractor.version,
      signal: shell.interruption(),
      ahead: extractor.batchesAhead,
      ...(batch !== undefined && { batchSize: batch }),
    });
    for (const rejection of summary.rejected) rejections.tell(rejection);
    return summary;
  } finally {
    await extractor.close();
  }
}

/** What became of the articles, and what the store holds now. */
export function summarise(summary: IngestSummary): string {
  const { added, replaced, unchanged, rejected, events, entities } = summary;
  const articles = `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${rejected.length} rejected`;
  return `Articles: ${articles}. The store holds ${entities} entities and ${events} events.`;
}
