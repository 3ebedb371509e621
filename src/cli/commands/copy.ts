import type { Command } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import { BangGiaoError } from '../../graph';
import { type CopySummary, copyGraph } from '../../ingest';
import type { GraphStore } from '../../store';
import { ExitCode } from '../exit-codes';
import { type Progress, SILENT, startProgress } from '../progress';
import { type Shell, write } from '../shell';
import { type GlobalOptions, storeAddress } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
Articles go over with what was read from them, and people's decisions; the graph follows from these. What the target
holds already stays: it becomes the graph of the articles of both. Of an article that both have, the source's counts.
Access tokens are not copied. Interrupting is safe, and running again goes on.

Examples:
  bang-giao copy --from sqlite:border.db --to neo4j://localhost:7687
  bang-giao copy --from neo4j://localhost:7687 --to sqlite:backup.db`;

interface CopyCommandOptions extends GlobalOptions {
  readonly from?: string;
  readonly to: string;
}

export function configureCopy(command: Command, shell: Shell): void {
  command
    .option('--from <url>', 'the store to read; where it is not named, the one that --store means')
    .requiredOption('--to <url>', 'the store to fill; it is made where there is none')
    .addHelpText('after', AFTER_HELP)
    .action(async () => {
      const options = command.optsWithGlobals<CopyCommandOptions>();
      const from = options.from ?? storeAddress(options, shell);
      if (from === options.to) throw sameStore(from);
      await withStore('read', { ...options, store: from }, shell, (source) =>
        withStore('fill', { ...options, store: options.to }, shell, (target) => copy(source, target, shell)),
      );
    });
}

async function copy(from: GraphStore, to: GraphStore, shell: Shell): Promise<void> {
  const signal = shell.interruption();
  const progress = await progressOf(from, shell);
  const summary = await copyGraph({
    from,
    to,
    gazetteer: loadGazetteer(),
    signal,
    onBatch: (articles) => progress.step(articles),
  }).finally(() => progress.stop());
  await write(shell.stdout, `${await summarise(summary, to)}\n`);
  if (!summary.aborted) return;
  shell.stderr.write('Interrupted: what was copied so far stays; run it again to go on.\n');
  shell.exitCode = ExitCode.INTERRUPTED;
}

async function progressOf(from: GraphStore, shell: Shell): Promise<Progress> {
  if (!shell.stderr.isTTY) return SILENT;
  return startProgress((await from.statistics()).articles, shell);
}

async function summarise({ added, replaced, unchanged }: CopySummary, to: GraphStore): Promise<string> {
  const { articles, events } = await to.statistics();
  const copied = `${added} added, ${replaced} replaced, ${unchanged} unchanged`;
  return `Articles: ${copied}. ${to.url} holds ${articles} articles and ${events} events.`;
}

function sameStore(url: string): BangGiaoError {
  return new BangGiaoError('USAGE', `${url} would be copied into itself; name another store with --to.`);
}
