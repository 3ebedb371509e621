import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Argument, type Command } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, graphStreams, inChunks } from '../../exports';
import { BangGiaoError } from '../../graph';
import type { GraphStore } from '../../store';
import { ExitCode } from '../exit-codes';
import { outputFailed, writeFile } from '../export/write-file';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { untilAborted } from '../until-aborted';
import { withStore } from '../with-store';

const AFTER_HELP = `
The formats are:
${EXPORT_FORMATS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Files come into being whole or not at all. Without --out, a format that is one file goes to standard output.

Examples:
  bang-giao export events > events.jsonl
  bang-giao export events --out events.jsonl --store sqlite:border.db`;

interface ExportOptions extends GlobalOptions {
  readonly out?: string;
}

export function configureExport(command: Command, shell: Shell): void {
  command
    .addArgument(new Argument('<format>').choices(EXPORT_FORMATS.map(({ name }) => name)))
    .option('--out <path>', 'file to write, or folder where the format is several files')
    .addHelpText('after', AFTER_HELP)
    .action(async (name: string) => {
      const options = command.optsWithGlobals<ExportOptions>();
      const format = EXPORT_FORMATS.find((format) => format.name === name)!;
      if (format.isFolder && options.out === undefined) throw needsFolder(name);
      await withStore('read', options, shell, (store) => exportTo(options.out, format, store, shell));
      if (shell.interruption().aborted) shell.exitCode = ExitCode.INTERRUPTED;
    });
}

async function exportTo(
  out: string | undefined,
  format: ExportFormat,
  store: GraphStore,
  shell: Shell,
): Promise<void> {
  const signal = shell.interruption();
  if (format.isFolder) await makeFolder(out!);
  for (const { name, text } of format.files(graphStreams(store))) {
    if (out === undefined) await print(text, signal, shell);
    else await writeFile(format.isFolder ? path.join(out, name) : out, text, signal).catch(unlessAborted);
    if (signal.aborted) return;
  }
}

async function print(text: AsyncIterable<string>, signal: AbortSignal, shell: Shell): Promise<void> {
  for await (const chunk of untilAborted(inChunks(text), signal)) await write(shell.stdout, chunk);
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw outputFailed(folder, error);
  });
}

function unlessAborted(error: Error): void {
  if (error.name !== 'AbortError') throw error;
}

function needsFolder(name: string): BangGiaoError {
  return new BangGiaoError(
    'USAGE',
    `The format ${name} is several files; name a folder for them with --out.`,
  );
}
