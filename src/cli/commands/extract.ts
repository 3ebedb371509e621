import type { Command } from 'commander';
import { predictionOf } from '../../evaluation';
import { ExitCode } from '../exit-codes';
import { describeReading } from '../explain/describe-reading';
import { paintFor } from '../explain/paint';
import { explainArticles } from '../explain-articles';
import { type Shell, write } from '../shell';

const AFTER_HELP = `
A line holds id, entities (id, type, name, aliases) and edges (type, source, target, date, status, evidence);
evidence has the quote and its offsets in the article's text, in UTF-16 units, the rule and its confidence.
Only edges with the status "occurred" are facts.

Examples:
  bang-giao extract news.jsonl > read.jsonl
  bang-giao extract --pretty page.html`;

export function configureExtract(command: Command, shell: Shell): void {
  command
    .argument('<source...>', 'files, folders, addresses, or - for standard input')
    .option('--pretty', 'lines for people instead of JSON')
    .addHelpText('after', AFTER_HELP)
    .action(async (sources: string[], { pretty }: { pretty?: boolean }) => {
      const paint = paintFor(shell);
      const rejected = await explainArticles(sources, 'meanwhile', shell, async ({ article, extraction }) => {
        const lines = pretty
          ? `${describeReading(article, extraction, paint)}\n`
          : JSON.stringify(predictionOf(extraction));
        await write(shell.stdout, `${lines}\n`);
      });
      if (rejected > 0) shell.exitCode = ExitCode.PARTLY;
      if (shell.interruption().aborted) shell.exitCode = ExitCode.INTERRUPTED;
    });
}
