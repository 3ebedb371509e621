import { type Command, Option } from 'commander';
import { assertMayListen, Documents, type RunningServer, readDocuments, startServer } from '../../api';
import { createFetcher } from '../../fetching';
import { BangGiaoError } from '../../graph';
import type { GraphStore } from '../../store';
import { apiServices } from '../api-services';
import { ExitCode } from '../exit-codes';
import { wholeNumber } from '../options';
import { readTextFile } from '../read-text-file';
import { welcome } from '../serve/welcome';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';
import { ingestSources, summarise } from './ingest';

const AFTER_HELP = `
It answers until it is told to stop (Ctrl-C or SIGTERM), finishes what is under way, and ends with 0.
On this machine's own address everybody may read. On any other a token is needed, unless --public-read is said; changing
anything needs a token everywhere (bang-giao token create). /graphql is the endpoint and, in a browser, a playground that needs no network; /health tells that it is up.

Examples:
  bang-giao serve
  bang-giao serve --port 8080 --store sqlite:border.db
  bang-giao serve --with news.jsonl pages/`;

const MAX_PORT = 65535;

interface ServeOptions extends GlobalOptions {
  readonly port: number;
  readonly host: string;
  readonly with?: readonly string[];
  readonly publicRead?: boolean;
  readonly readOnly?: boolean;
  readonly fetch?: boolean;
  readonly cors?: readonly string[];
  readonly rateLimit?: number;
  readonly introspection: boolean;
  readonly documents?: string;
  readonly onlyDocuments?: boolean;
  readonly logLevel: string;
}

export function configureServe(command: Command, shell: Shell): void {
  const port = new Option('--port <number>', 'TCP port; 0 for any that is free')
    .env('PORT')
    .default(4000)
    .argParser(wholeNumber(0, MAX_PORT));
  command
    .addOption(port)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--public-read', 'let anybody who reaches it read without a token')
    .option('--read-only', 'change nothing in the store, whoever asks')
    .option('--fetch', 'let tokens with the scope write have pages of the public web fetched')
    .option('--cors <origin...>', 'let web pages of these origins read answers')
    .option('--rate-limit <number>', 'requests a minute for each token or address', wholeNumber(1))
    .option('--no-introspection', 'keep the schema to itself')
    .option('--documents <file>', 'let clients ask for the operations of this JSON file by id or SHA-256')
    .option('--only-documents', 'answer those operations and no others')
    .addOption(
      new Option('--log-level <level>', 'what goes to standard error; debug tells of every request')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('info'),
    )
    .option('--with <source...>', 'read these into the store first')
    .addHelpText('after', AFTER_HELP)
    .action(async () => {
      const options = command.optsWithGlobals<ServeOptions>();
      const use = options.with ? 'fill' : options.readOnly ? 'read' : 'change';
      await withStore(use, options, shell, (store) => fillAndServe(store, options, shell));
    });
}

async function fillAndServe(store: GraphStore, options: ServeOptions, shell: Shell): Promise<void> {
  await assertMayListen(store, { host: options.host, publicRead: options.publicRead ?? false });
  const documents = await documentsOf(options);
  const stop = shell.interruption();
  const summary = options.with && (await ingestSources(store, options.with, shell));
  if (stop.aborted) {
    shell.exitCode = ExitCode.INTERRUPTED;
    return;
  }
  const server = await start(store, options, documents, shell);
  if (summary) await write(shell.stdout, `${summarise(summary)}\n`);
  await write(shell.stdout, `${welcome(server.url, await store.statistics())}\n`);
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  await server.close();
}

async function documentsOf({ documents, onlyDocuments }: ServeOptions): Promise<Documents | undefined> {
  if (documents !== undefined)
    return new Documents(readDocuments(await readTextFile(documents), documents), onlyDocuments ?? false);
  if (onlyDocuments)
    throw new BangGiaoError('USAGE', 'Name the file of the documents with --documents FILE.');
  return undefined;
}

async function start(
  store: GraphStore,
  options: ServeOptions,
  documents: Documents | undefined,
  shell: Shell,
): Promise<RunningServer> {
  const { host, port, publicRead = false, cors: allowedOrigins = [] } = options;
  try {
    return await startServer({
      ...apiServices(store, shell, options.logLevel),
      host,
      port,
      publicRead,
      allowedOrigins,
      introspection: options.introspection,
      ...(documents && { documents }),
      ...(options.fetch && { fetchPage: createFetcher() }),
      ...(options.rateLimit !== undefined && { requestsPerMinute: options.rateLimit }),
    });
  } catch (error) {
    if (!(error instanceof BangGiaoError && error.code === 'ADDRESS_UNAVAILABLE')) throw error;
    throw new BangGiaoError(error.code, `${error.message}; name another port with --port.`, { cause: error });
  }
}
