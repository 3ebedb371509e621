import { Command } from 'commander';
import { packageVersion } from '../tables';
import { COMMANDS } from './command-table';
import { waitOption } from './options';
import type { Shell } from './shell';
import { DEFAULT_STORE } from './store-options';

const AFTER_HELP = `
The store is --store, else BANG_GIAO_STORE, else ${DEFAULT_STORE} in the working folder.
Exit codes: 0 done, 1 done but something was rejected, broken or answered with errors, 2 wrong usage,
3 the store can't be used, 130 interrupted.

Examples:
  bang-giao ingest news/ more.jsonl         read articles into sqlite:bang-giao.db
  bang-giao serve --port 8080               ask them in a browser
  bang-giao extract page.html --pretty      see what one page says, nothing is stored`;

/** The command line of the program. Only commands that `argv` names are loaded. */
export function createProgram(argv: readonly string[], shell: Shell): Command {
  const program = new Command('bang-giao')
    .description('Reads news of local diplomacy into a graph of who met, signed and twinned with whom.')
    .version(packageVersion())
    .option('--store <url>', 'where the graph lives, such as sqlite:path/to/file.db')
    .addOption(waitOption())
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      outputError: (text, writeErr) => writeErr(usage(text)),
    })
    .exitOverride()
    .addHelpText('after', AFTER_HELP);
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary);
    if (argv.includes(name)) load()(command, shell);
  }
  return program;
}

/** Commander's own words under our code, on one line. */
function usage(text: string): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  return `USAGE: ${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?)!]$/.test(message) ? '' : '.'} --help tells more.\n`;
}
