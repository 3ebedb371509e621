import type { DateExpression } from '../../dates';
import type { Token } from '../../text/token';
import type { Chunk } from './chunk';
import { RULES_INSIDE_AGREEMENT } from './rules/inside-agreement';
import { SCAN_RULES } from './rules/rules';
import { type ScanRule, Spot } from './rules/spot';
import { wordChunk } from './rules/words';
import type { ScanContext } from './scan-context';

/**
 * Cuts one sentence into chunks, from left to right in one pass: at each token the first rule that applies
 * takes what it covers, longer heads before shorter ones. Chunks inside an agreement's name stand behind its head.
 * `dates`: the sentence's, sorted; they go before all rules.
 */
export function scan(context: ScanContext, from: number, dates: readonly DateExpression[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  let nextDate = 0;
  let agreementTo = from;
  while (at < context.end) {
    const token = context.tokens[at] as Token;
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextDate++;
    const date = dates[nextDate];
    const found =
      date && date.start <= token.start
        ? [dateChunk(context, at, date)]
        : isPlainWord(context, token)
          ? [wordChunk(context, at)]
          : firstOf(
              at < agreementTo ? RULES_INSIDE_AGREEMENT : SCAN_RULES,
              new Spot(context, at, token, chunks),
            );
    chunks.push(...found);
    const last = found[found.length - 1] as Chunk;
    if (last.kind === 'agreement') agreementTo = last.nameTo;
    at = last.to;
  }
  return chunks;
}

/** A word in small letters that begins no phrase of any list: no rule can apply, and most words are such. */
function isPlainWord({ lexicon }: ScanContext, { cap, number }: Token): boolean {
  return !cap && lexicon.openers[number ?? 0] !== 1;
}

function firstOf(rules: readonly ScanRule[], spot: Spot): readonly Chunk[] {
  for (const rule of rules) {
    const found = rule(spot);
    if (found) return found;
  }
  return [];
}

function dateChunk(context: ScanContext, at: number, date: DateExpression): Chunk {
  let to = at + 1;
  while (to < context.end && (context.tokens[to]?.start ?? date.end) < date.end) to++;
  return { kind: 'date', from: at, to, date };
}
