import type { Language } from '../../graph';
import { anniversaryRule, rememberedRule } from './anniversary';
import { countedRule } from './counted';
import { englishTerm } from './english';
import type { DateExpression } from './expression';
import { feastRule } from './feast';
import { documentRule, periodRule, quarterRule, vagueRule } from './period';
import { bracketYearRule, listedYearRule, relativeRule } from './phrases';
import { dateRule, sinceRule, untilRule } from './range';
import { type DateRule, scanOf } from './scan';
import type { TermReader } from './term';
import { vietnameseTerm } from './vietnamese';

/** Rules in the order in which they are tried at each word; the first that fits wins. */
function rulesFor(term: TermReader): readonly DateRule[] {
  return [
    vagueRule,
    documentRule,
    rememberedRule,
    anniversaryRule,
    feastRule,
    countedRule,
    relativeRule(term),
    sinceRule(term),
    periodRule,
    untilRule(term),
    dateRule(term),
    quarterRule,
    bracketYearRule,
    listedYearRule,
  ];
}

const RULES: Readonly<Record<Language, readonly DateRule[]>> = {
  vi: rulesFor(vietnameseTerm),
  en: rulesFor(englishTerm),
};

const DIGIT_OR_BRACKET = /^[\d(]/;

/**
 * Finds the time expressions of `text` between `from` and `to` (UTF-16 units), sorted and without overlap.
 * Every rule looks at a bounded number of words, so the time grows with the length of the stretch only.
 */
export function findDates(text: string, from: number, to: number, language: Language): DateExpression[] {
  const scan = scanOf(text, from, to, language);
  const found: DateExpression[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const token = scan.tokens[at]!;
    if (!scan.lexicon.firstWords.has(token.word) && !DIGIT_OR_BRACKET.test(token.word)) {
      at++;
      continue;
    }
    const hit = firstHit(RULES[language], scan, at);
    if (hit?.expression) {
      const start = scan.tokens[hit.begin ?? at]!.start;
      found.push({ start, end: scan.tokens[hit.end - 1]!.end, ...hit.expression });
    }
    at = Math.max(at + 1, hit?.end ?? 0);
  }
  return found;
}

function firstHit(rules: readonly DateRule[], scan: Parameters<DateRule>[0], at: number) {
  for (const rule of rules) {
    const hit = rule(scan, at);
    if (hit) return hit;
  }
  return null;
}
