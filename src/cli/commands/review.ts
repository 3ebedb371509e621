import type { Command } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import type { Decision } from '../../graph';
import { storedDecisions } from '../../ingest';
import { findMergeCandidates, type MergeCandidate } from '../../review';
import { wholeNumber } from '../options';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
The likeliest pairs come first; the one to keep stands first. Nothing is decided by looking: see merge, distinct and undo.

Examples:
  bang-giao review --limit 10
  bang-giao review --decisions`;

const DEFAULT_LIMIT = 20;

interface ReviewOptions extends GlobalOptions {
  readonly limit: number;
  readonly decisions?: boolean;
  readonly json?: boolean;
}

export function configureReview(command: Command, shell: Shell): void {
  command
    .option('--limit <number>', 'at most so many', wholeNumber(1), DEFAULT_LIMIT)
    .option('--decisions', 'what was decided, instead of what may be decided')
    .option('--json', 'a line of JSON each instead of lines for people')
    .addHelpText('after', AFTER_HELP)
    .action(async () => {
      const options = command.optsWithGlobals<ReviewOptions>();
      const { limit, json, decisions } = options;
      const lines = await withStore('read', options, shell, async (store): Promise<string[]> => {
        if (decisions) return shown(await storedDecisions(store), limit, json, decisionLine);
        return shown(await findMergeCandidates(store, loadGazetteer()), limit, json, candidateLines);
      });
      for (const line of lines) await write(shell.stdout, `${line}\n`);
      if (lines.length > 0 || json) return;
      shell.stderr.write(decisions ? 'Nothing was decided yet.\n' : 'No two entities look like one.\n');
    });
}

function shown<T>(all: readonly T[], limit: number, json: boolean | undefined, line: (one: T) => string) {
  return all.slice(0, limit).map((one) => (json ? JSON.stringify(one) : line(one)));
}

function candidateLines({ score, a, b, reasons }: MergeCandidate): string {
  return `${score.toFixed(2)}  ${a.id}  ${b.id}\n      ${a.name} / ${b.name}: ${reasons.join(' ')}`;
}

function decisionLine({ id, of, reason, decidedBy, decidedAt }: Decision): string {
  return `${id}  ${of[0].id}  ${of[1].id}  ${decidedBy} ${decidedAt}  ${reason}`;
}
