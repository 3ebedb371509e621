import nlp from 'compromise/two';
import { readTable } from '../../lexicon/read-table';

/** Tags of this field, by the table whose one-word entries bear them. */
const TAG_OF_CLASS: Readonly<Record<string, string>> = {
  title: 'OfficialTitle',
  rank: 'OfficialTitle',
  honorific: 'FormOfAddress',
};
/** Abbreviations behind which a sentence goes on, that compromise doesn't know. */
const ABBREVIATIONS = new Set(['cllr', 'coun', 'mme', 'amb', 'pres', 'hon', 'sr', 'messrs', 'mlle']);

interface World {
  readonly model: { readonly one: { readonly abbreviations: Record<string, unknown> } };
}

/**
 * Our plugin for compromise: tags for officials' titles and for verbs by which meetings, signings and twinnings
 * are told (`#OfficialTitle`, `#MeetingVerb`, `#SigningVerb`, `#TwinningVerb`), and abbreviations of titles.
 */
const diplomacy = {
  tags: {
    OfficialTitle: { isA: 'Actor' },
    FormOfAddress: { isA: 'Honorific' },
    MeetingVerb: { isA: 'PastTense' },
    SigningVerb: { isA: 'PastTense' },
    TwinningVerb: { isA: 'PastTense' },
  },
  words: { ...titleWords(), ...verbWords() },
  mutate(world: unknown) {
    for (const abbreviation of ABBREVIATIONS) (world as World).model.one.abbreviations[abbreviation] = true;
  },
};

function titleWords(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const row of readTable('en', 'titles')) {
    const tag = TAG_OF_CLASS[row.class ?? ''];
    if (tag && /^[a-z]{4,}$/.test(row.title ?? '')) words[row.title as string] = tag;
  }
  return words;
}

/** Past forms only: the others are nouns as well. */
function verbWords(): Record<string, string> {
  const tags: Record<string, string> = {
    meeting: 'MeetingVerb',
    signing: 'SigningVerb',
    twinning: 'TwinningVerb',
  };
  const words: Record<string, string> = {};
  for (const row of readTable('en', 'event-triggers')) {
    const tag = tags[row.event ?? ''];
    if (tag && row.frame !== 'kin' && /^[a-z]+(?:ed|met)$/.test(row.trigger ?? ''))
      words[row.trigger as string] = tag;
  }
  return words;
}

/** compromise with tags, and our plugin in it. */
export const english = nlp.plugin(diplomacy as Parameters<typeof nlp.plugin>[0]) as unknown as typeof nlp;
