import type { Command } from 'commander';
import {
  evaluate,
  formatReport,
  type GoldArticle,
  type PredictedArticle,
  predictionOf,
} from '../../evaluation';
import { formatFolds, scoreFolds } from '../evaluate/folds';
import { readGold } from '../evaluate/read-gold';
import { ExitCode } from '../exit-codes';
import { explainArticles } from '../explain-articles';
import { wholeNumber } from '../options';
import { type Shell, write } from '../shell';

const AFTER_HELP = `
Gold files are JSON Lines of articles with their entities, facts and non_facts. With --folds the articles are
parted by their ids into so many groups, each of which is scored alone, which shows how far the figures vary.

Examples:
  bang-giao evaluate data/articles/written.jsonl
  bang-giao evaluate gold.jsonl --errors
  bang-giao evaluate gold.jsonl --folds 5 --json`;

interface EvaluateOptions {
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly folds?: number;
}

export function configureEvaluate(command: Command, shell: Shell): void {
  command
    .argument('<gold...>', 'JSON Lines files of annotated articles')
    .option('--errors', 'name each error, one a line')
    .option('--json', 'JSON instead of lines for people')
    .option('--folds <number>', 'score so many groups of the articles, each alone', wholeNumber(2))
    .addHelpText('after', AFTER_HELP)
    .action(async (files: string[], options: EvaluateOptions) => {
      const gold = await readGold(files);
      const predicted: PredictedArticle[] = [];
      const rejected = await explainArticles(files, 'afterwards', shell, async ({ extraction }) => {
        predicted.push(predictionOf(extraction));
      });
      if (shell.interruption().aborted) {
        shell.exitCode = ExitCode.INTERRUPTED;
        return;
      }
      await write(shell.stdout, `${report(gold, predicted, options)}\n`);
      if (rejected > 0) shell.exitCode = ExitCode.PARTLY;
    });
}

function report(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedArticle[],
  { errors = false, json, folds: k }: EvaluateOptions,
): string {
  const whole = evaluate(gold, predicted);
  const folds = k === undefined ? null : scoreFolds(gold, predicted, k);
  if (json) {
    const told = errors ? whole : { ...whole, errors: undefined };
    return JSON.stringify({ ...told, ...(folds && { folds }) }, null, 2);
  }
  return [...(folds ? [formatFolds(folds)] : []), formatReport(whole, { errors })].join('\n\n');
}
