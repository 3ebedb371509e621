import type { Command } from 'commander';
import { BangGiaoError } from '../../graph';
import { ExitCode } from '../exit-codes';
import { describeDropped } from '../explain/describe-dropped';
import { describeReading } from '../explain/describe-reading';
import { markText } from '../explain/mark-text';
import { type Paint, paintFor } from '../explain/paint';
import { explainArticles, type Reading } from '../explain-articles';
import { type Shell, write } from '../shell';

const AFTER_HELP = `
In the text, names are marked with their type and local id, as [Móng Cái|City e1], and the words that a claim
rests on with the claim's id, as {c1: …}; on a terminal with colours instead. Lines that begin with ~ are
taken for no part of the story. Then come the entities, each claim with its rule, and each candidate that was
dropped with the reason.

Examples:
  bang-giao explain page.html
  bang-giao explain news.jsonl --id vna-2024-05-09`;

export function configureExplain(command: Command, shell: Shell): void {
  command
    .argument('<source>', 'a file, a folder, or - for standard input')
    .option('--id <id>', 'only the article with this id')
    .addHelpText('after', AFTER_HELP)
    .action(async (source: string, { id }: { id?: string }) => {
      const paint = paintFor(shell);
      let shown = 0;
      const rejected = await explainArticles([source], 'meanwhile', shell, async (reading) => {
        if (id !== undefined && reading.article.id !== id) return;
        shown++;
        await write(shell.stdout, `${explanation(reading, paint)}\n\n`);
      });
      if (rejected > 0) shell.exitCode = ExitCode.PARTLY;
      if (shell.interruption().aborted) shell.exitCode = ExitCode.INTERRUPTED;
      else if (id !== undefined && shown === 0) throw notIn(source, id);
    });
}

function explanation({ article, extraction, dropped }: Reading, paint: Paint): string {
  return [
    markText(article, extraction, paint).trim(),
    describeReading(article, extraction, paint),
    describeDropped(article.text, dropped, paint),
  ].join('\n\n');
}

function notIn(source: string, id: string): BangGiaoError {
  return new BangGiaoError('ARTICLE_NOT_FOUND', `${source} has no article with the id “${id}”.`);
}
