import type { Language } from '../../graph';
import { readRows } from '../../tables';
import { tokenize } from './tokens';

/** Classes of words in `data/languages/<language>/date-*.tsv`; their meaning stands in the files' headers. */
export type WordClass =
  | 'about'
  | 'ago'
  | 'ago-prefix'
  | 'and'
  | 'anniversary'
  | 'article'
  | 'before-that'
  | 'coming'
  | 'day'
  | 'feast'
  | 'feast-day'
  | 'in'
  | 'later'
  | 'later-alone'
  | 'after-which'
  | 'lunar'
  | 'lunar-day'
  | 'lunar-full-moon'
  | 'lunar-new-year'
  | 'month'
  | 'month-name'
  | 'now'
  | 'number'
  | 'number-sign'
  | 'of'
  | 'ordinal'
  | 'ordinal-before'
  | 'ordinal-end'
  | 'ordinal-name'
  | 'part-of-day'
  | 'past'
  | 'past-prefix'
  | 'period'
  | 'quantity'
  | 'quarter'
  | 'quarter-name'
  | 'relative'
  | 'remembered'
  | 'since'
  | 'to'
  | 'unit'
  | 'unit-number'
  | 'until'
  | 'vague'
  | 'week'
  | 'week-after'
  | 'weekday'
  | 'year';

export interface LexiconEntry {
  readonly words: readonly string[];
  readonly value: string;
}

/** Entries of each class under their first word, the longest first. */
export interface DateLexicon {
  readonly language: Language;
  readonly classes: ReadonlyMap<WordClass, ReadonlyMap<string, readonly LexiconEntry[]>>;
}

const FILES = ['date-words.tsv', 'date-relative.tsv', 'date-feasts.tsv'];
const loaded = new Map<Language, DateLexicon>();

/** The language's date words, read once. */
export function dateLexicon(language: Language): DateLexicon {
  let lexicon = loaded.get(language);
  if (!lexicon) {
    lexicon = readLexicon(language);
    loaded.set(language, lexicon);
  }
  return lexicon;
}

function readLexicon(language: Language): DateLexicon {
  const classes = new Map<WordClass, Map<string, LexiconEntry[]>>();
  for (const file of FILES) {
    for (const [wordClass, form, value] of readRows(`languages/${language}/${file}`)) {
      if (!wordClass || !form) continue;
      const words = tokenize(form, 0, form.length).map((token) => token.word);
      const byFirst = classes.get(wordClass as WordClass) ?? new Map<string, LexiconEntry[]>();
      classes.set(wordClass as WordClass, byFirst);
      const entries = byFirst.get(words[0]!) ?? [];
      byFirst.set(words[0]!, entries);
      entries.push({ words, value: value?.trim() ?? '' });
      entries.sort((a, b) => b.words.length - a.words.length);
    }
  }
  return { language, classes };
}
