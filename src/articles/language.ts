import { BangGiaoError, fold, LANGUAGES, type Language } from '../graph';
import { readRows } from '../tables';

/** Enough to tell a language by; more would only cost time. */
const SAMPLE = 20_000;
const MIN_SHARE_OF_COMMON_WORDS = 0.05;
const MIN_SHARE_OF_VIETNAMESE_LETTERS = 0.04;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
];
/** Letters that hardly any other language writes: ơ, ư, đ, and vowels with a tone mark on top of another mark. */
const VIETNAMESE_LETTER = /[ƠơƯưĐđ\u1ea0-\u1ef9]/gu;
const LETTER = /\p{L}/gu;
const WORD = /\p{L}+/gu;

const COMMON_WORDS = new Map(
  readRows('languages/page-language-words.tsv').map(([language = '', words = '']) => [
    language,
    new Set(words.split(' ')),
  ]),
);

/** Best guess of the language of a text as an ISO 639-1 code; `und` where nothing tells. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  if (letters === 0) return 'und';
  const script = SCRIPTS.find(
    ([language, letter]) => count(sample, letter) > letters * (language === 'ja' ? 0.1 : 0.5),
  );
  if (script) return script[0];
  if (count(sample, VIETNAMESE_LETTER) >= letters * MIN_SHARE_OF_VIETNAMESE_LETTERS) return 'vi';
  return guessByWords(sample);
}

function guessByWords(sample: string): string {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const folded = words.map((word) => fold(word));
  let best = { language: 'und', share: MIN_SHARE_OF_COMMON_WORDS };
  for (const [language, common] of COMMON_WORDS) {
    const hits = (language === 'vi' ? folded : words).filter((word) => common.has(word)).length;
    if (hits / words.length > best.share) best = { language, share: hits / words.length };
  }
  // A few English words (a headline, a list of names) can go without any common one.
  return best.language === 'und' && words.every((word, at) => word === folded[at]) ? 'en' : best.language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Language of an article: the one that is told, else the one that its letters and words show. Throws `LANGUAGE_UNSUPPORTED`. */
export function languageOf(text: string, told: string | undefined): Language {
  const guess = told === undefined ? guessLanguage(text) : (told.trim().toLowerCase().split(/[-_]/)[0] ?? '');
  const language = LANGUAGES.find((known) => known === guess);
  if (language) return language;
  const reason = told === undefined ? `looks like "${guess}"` : `is said to be "${told}"`;
  throw new BangGiaoError(
    'LANGUAGE_UNSUPPORTED',
    `The article ${reason}; only Vietnamese (vi) and English (en) are read.`,
    {
      details: { language: guess },
    },
  );
}
