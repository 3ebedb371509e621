import type { Language } from '../../graph';
import { anniversaryRule, rememberedRule } from './anniversary';
import { countedRule } from './counted';
import { englishTerm } from './english';
import type { DateExpression } from './expression';
import { feastRule } from './feast';
import type { DateLexicon } from './lexicon';
import { documentRule, periodRule, quarterRule, vagueRule } from './period';
import { bracketYearRule, listedYearRule, relativeRule } from './phrases';
import { dateRule, sinceRule, untilRule } from './range';
import { type DateRule, type Found, type Scan, scanOf } from './scan';
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

/** The rules that a token may begin, so that most words are passed over with one look-up. */
interface RuleTable {
  readonly byWord: ReadonlyMap<string, readonly DateRule[]>;
  readonly forDigits: readonly DateRule[];
}

function tableOf(rules: readonly DateRule[], { classes }: DateLexicon): RuleTable {
  const words = new Map<string, Set<DateRule>>();
  for (const rule of rules) {
    const firsts = (rule.opens.classes ?? []).flatMap((name) => [...(classes.get(name)?.keys() ?? [])]);
    for (const word of [...firsts, ...(rule.opens.signs ?? [])]) {
      words.set(word, (words.get(word) ?? new Set()).add(rule));
    }
  }
  const digits = rules.filter((rule) => rule.opens.digits);
  const byWord = new Map<string, readonly DateRule[]>();
  for (const [word, own] of words) {
    const isNumber = DIGIT.test(word);
    byWord.set(
      word,
      rules.filter((rule) => own.has(rule) || (isNumber && rule.opens.digits)),
    );
  }
  return { byWord, forDigits: digits };
}

const DIGIT = /^\d/;
const tables = new Map<Language, RuleTable>();

function tableFor(language: Language, lexicon: DateLexicon): RuleTable {
  let table = tables.get(language);
  if (!table) {
    table = tableOf(rulesFor(language === 'vi' ? vietnameseTerm : englishTerm), lexicon);
    tables.set(language, table);
  }
  return table;
}

/**
 * Finds the time expressions of `text` between `from` and `to` (UTF-16 units), sorted and without overlap.
 * Every rule looks at a bounded number of words, so the time grows with the length of the stretch only.
 */
export function findDates(text: string, from: number, to: number, language: Language): DateExpression[] {
  const scan = scanOf(text, from, to, language);
  const table = tableFor(language, scan.lexicon);
  const found: DateExpression[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const hit = firstHit(scan, at, table);
    if (hit?.expression) {
      const start = scan.tokens[hit.begin ?? at]!.start;
      found.push({ start, end: scan.tokens[hit.end - 1]!.end, ...hit.expression });
    }
    at = Math.max(at + 1, hit?.end ?? 0);
  }
  return found;
}

function firstHit(scan: Scan, at: number, table: RuleTable): Found | null {
  const token = scan.tokens[at]!;
  const rules = table.byWord.get(token.word) ?? (token.digits > 0 ? table.forDigits : []);
  for (const rule of rules) {
    const hit = rule.read(scan, at);
    if (hit) return hit;
  }
  return null;
}
