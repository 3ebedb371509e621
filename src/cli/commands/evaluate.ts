import type { Command } from 'commander';
import {
  evaluate,
  formatAcross,
  formatReport,
  type GoldArticle,
  type PredictedArticle,
  predictionOf,
  scoreAcross,
} from '../../evaluation';
import { formatFolds, scoreFolds } from '../evaluate/folds';
import { readAcross, readGold } from '../evaluate/read-gold';
import { resolveArticles } from '../evaluate/resolve-articles';
import { ExitCode } from '../exit-codes';
import { explainArticles } from '../explain-articles';
import { wholeNumber } from '../options';
import { type Shell, write } from '../shell';

const AFTER_HELP = `
Gold files are JSON Lines of articles with their entities, facts and non_facts. With --folds the articles are
parted by their ids into so many groups, each of which is scored alone, which shows how far the figures vary.
With --resolution the files tell, with things and events, what is the same in which articles.

Examples:
  bang-giao evaluate data/articles/written.jsonl
  bang-giao evaluate gold.jsonl --errors
  bang-giao evaluate gold.jsonl --folds 5 --json
  bang-giao evaluate data/evaluation/across-articles.jsonl --resolution`;

interface EvaluateOptions {
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly folds?: number;
  readonly resolution?: boolean;
}

export function configureEvaluate(command: Command, shell: Shell): void {
  command
    .argument('<gold...>', 'JSON Lines files of annotated articles')
    .option('--errors', 'name each error, one a line')
    .option('--json', 'JSON instead of lines for people')
    .option('--folds <number>', 'score so many groups of the articles, each alone', wholeNumber(2))
    .option('--resolution', 'score what is taken for one thing across articles (B³)')
    .addHelpText('after', AFTER_HELP)
    .action(async (files: string[], options: EvaluateOptions) => {
      if (options.resolution) return evaluateResolution(files, options, shell);
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

async function evaluateResolution(files: string[], options: EvaluateOptions, shell: Shell): Promise<void> {
  const gold = await readAcross(files);
  const report = scoreAcross(gold, await resolveArticles(files, shell));
  const told = { ...report, errors: options.errors ? report.errors : [] };
  await write(shell.stdout, `${options.json ? JSON.stringify(told, null, 2) : formatAcross(told)}\n`);
}
