import { readTable } from '../../lexicon/read-table';

/** The closed classes of `word-classes.tsv`; its header says what each is. */
export const WORD_CLASSES = [
  'abbreviation',
  'addressing',
  'agreement-name-end',
  'announcing',
  'any-document',
  'bare-noun',
  'clause-joint',
  'coming',
  'comitative',
  'company-tail',
  'compass',
  'credit',
  'delegation-lead',
  'event-counter',
  'event-noun',
  'field-head',
  'field-verb',
  'given-name-tail',
  'guest',
  'having',
  'introducing',
  'joint-event',
  'list-joint',
  'list-opener',
  'manner',
  'many',
  'memorial',
  'mission',
  'motion',
  'name-particle',
  'name-party-joint',
  'object-filler',
  'occasion',
  'owner-noun',
  'party-joint',
  'passive',
  'picture-position',
  'plural',
  'policy',
  'policy-verb',
  'presiding',
  'quantifier',
  'relation-noun',
  'reporting',
  'sequence',
  'sequence-tail',
  'setting',
  'speech-noun',
  'speech-place',
  'subject-opener',
  'title-joint',
  'title-prefix',
  'urging',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

let loaded: ReadonlyMap<WordClass, ReadonlySet<string>> | undefined;

/** Whether a word (a token's norm) or mark belongs to a class. */
export function isA(wordClass: WordClass, word: string | undefined): boolean {
  return word !== undefined && wordsOf(wordClass).has(word);
}

/** The words of a class, in lower case. */
export function wordsOf(wordClass: WordClass): ReadonlySet<string> {
  loaded ??= loadClasses();
  return loaded.get(wordClass) as ReadonlySet<string>;
}

function loadClasses(): Map<WordClass, Set<string>> {
  const classes = new Map<WordClass, Set<string>>(WORD_CLASSES.map((name) => [name, new Set()]));
  for (const row of readTable('vi', 'word-classes'))
    classes.get(row.class as WordClass)?.add(row.word as string);
  return classes;
}
