import {
  type AgreementKind,
  type AssociationKind,
  type CityLevel,
  canonicalTones,
  type EventStatus,
  type EventType,
} from '../../../graph';
import { PhraseTrie } from '../../lexicon/phrase-trie';
import { readTable } from '../../lexicon/read-table';
import { tokenize } from '../../text/token';
import { addWord } from '../../text/vocabulary';
import type {
  AgreementHead,
  BodyHead,
  CommitteeLevel,
  KnownBody,
  NationalBody,
  Representative,
  StatusCue,
  TitleWord,
  Trigger,
  TriggerFrame,
  VagueTime,
} from './entries';
import { wordsOf } from './word-classes';

type Row = Record<string, string>;

/** Every Vietnamese word list, as tries over token norms. */
export interface VietnameseLexicon extends WordLists {
  /** 1 for the number of each word that begins a phrase of these lists: any other one in small letters is a plain word. */
  readonly openers: Uint8Array;
}

interface WordLists {
  readonly placeKinds: PhraseTrie<CityLevel>;
  /** Kind words that are too common to trust before a name that no list knows. */
  readonly commonPlaceKinds: ReadonlySet<string>;
  /** Kind words that only a Vietnamese name of several syllables may follow, or a known one. */
  readonly nativePlaceKinds: ReadonlySet<string>;
  readonly stateForms: PhraseTrie<true>;
  readonly sightWords: PhraseTrie<true>;
  readonly bodyHeads: PhraseTrie<BodyHead>;
  readonly bodyWords: PhraseTrie<true>;
  readonly committees: readonly CommitteeLevel[];
  readonly nationalBodies: readonly NationalBody[];
  readonly titles: PhraseTrie<TitleWord>;
  readonly agreements: PhraseTrie<AgreementHead>;
  readonly triggers: PhraseTrie<Trigger>;
  readonly cues: PhraseTrie<StatusCue>;
  readonly representatives: PhraseTrie<Representative>;
  readonly knownBodies: PhraseTrie<KnownBody>;
  readonly sides: PhraseTrie<string>;
  readonly unnameable: PhraseTrie<true>;
  readonly compounds: PhraseTrie<true>;
  readonly vagueTimes: PhraseTrie<VagueTime>;
  readonly functionWords: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Those that tell a person without a title. */
  /** Cities by whose bare name the government that sits there is meant, in lower case. */
  readonly seatsOfGovernment: ReadonlySet<string>;
  readonly commonSurnames: ReadonlySet<string>;
}

let loaded: VietnameseLexicon | undefined;

/** Loads the word lists of `data/languages/vi` once; call it before any text is tokenized. */
export function vietnameseLexicon(): VietnameseLexicon {
  if (!loaded) {
    const lists = loadLists();
    loaded = { ...lists, openers: openersOf(lists) };
  }
  return loaded;
}

function loadLists(): WordLists {
  return {
    placeKinds: trieOf('place-kinds', 'word', (row) => row.level as CityLevel),
    commonPlaceKinds: setOf('place-kinds', 'word', (row) => row.name === 'known'),
    nativePlaceKinds: setOf('place-kinds', 'word', (row) => row.name === 'native'),
    stateForms: phrasesOf('state-forms', 'form'),
    sightWords: phrasesOf('sight-words', 'word'),
    bodyHeads: trieOf('body-heads', 'head', bodyHead),
    bodyWords: phrasesOf('body-words', 'word'),
    committees: readTable('vi', 'committee-levels').map(committeeLevel),
    nationalBodies: readTable('vi', 'bodies-of-one-country').map(nationalBody),
    titles: trieOf('titles', 'title', titleWord),
    agreements: trieOf('agreement-heads', 'head', agreementHead),
    triggers: trieOf('event-triggers', 'trigger', trigger),
    cues: trieOf('status-cues', 'cue', statusCue),
    representatives: trieOf('representatives', 'word', representative),
    knownBodies: trieOf('known-bodies', 'name', knownBody),
    sides: trieOf('both-sides', 'phrase', (row) => row.of as string),
    unnameable: phrasesOf('no-names', 'phrase'),
    compounds: phrasesOf('compounds', 'word'),
    vagueTimes: trieOf('vague-times', 'phrase', (row) => row.time as VagueTime),
    functionWords: setOf('function-words', 'word'),
    surnames: setOf('surnames', 'surname'),
    seatsOfGovernment: setOf('seats-of-government', 'name'),
    commonSurnames: setOf('surnames', 'surname', (row) => row.common === 'yes'),
  };
}

function openersOf(lists: WordLists): Uint8Array {
  const numbers = [...wordsOf('title-prefix')].map(addWord);
  for (const list of Object.values(lists)) if (list instanceof PhraseTrie) numbers.push(...list.firstWords());
  const openers = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) openers[number] = 1;
  return openers;
}

/** The token norms of a phrase, as the text's own tokens would have them. */
export function normsOf(phrase: string): string[] {
  return tokenize(phrase).map((token) => token.norm);
}

function trieOf<T>(table: string, key: string, value: (row: Row) => T): PhraseTrie<T> {
  const trie = PhraseTrie.ofLists<T>();
  for (const row of readTable('vi', table)) trie.add(normsOf(row[key] as string), value(row));
  return trie;
}

function phrasesOf(table: string, key: string): PhraseTrie<true> {
  return trieOf(table, key, () => true as const);
}

function setOf(table: string, key: string, which: (row: Row) => boolean = () => true): ReadonlySet<string> {
  const rows = readTable('vi', table).filter(which);
  return new Set(rows.map((row) => canonicalTones((row[key] as string).toLowerCase())));
}

function bodyHead(row: Row): BodyHead {
  return {
    head: canonicalTones((row.head as string).toLowerCase()),
    type: row.type as BodyHead['type'],
    kind: row.kind === '-' ? null : (row.kind as AssociationKind),
    style: row.style as BodyHead['style'],
    everyday: row.everyday === 'yes',
  };
}

function committeeLevel(row: Row): CommitteeLevel {
  return {
    committee: row.committee as string,
    level: row.level as CityLevel,
    country: row.country === '-' ? null : (row.country as string),
  };
}

function nationalBody(row: Row): NationalBody {
  return { body: row.body as string, country: row.country as string };
}

function titleWord(row: Row): TitleWord {
  return { class: row.class as TitleWord['class'] };
}

function agreementHead(row: Row): AgreementHead {
  return {
    head: row.head as string,
    kind: row.kind as AgreementKind,
    strength: row.strength as AgreementHead['strength'],
  };
}

function trigger(row: Row): Trigger {
  return {
    word: row.trigger as string,
    event: (row.event as string).toUpperCase() as EventType,
    frame: row.frame as TriggerFrame,
    strong: row.strength === 'strong',
  };
}

function statusCue(row: Row): StatusCue {
  return {
    cue: row.cue as string,
    status: row.status as EventStatus,
    scope: row.scope as StatusCue['scope'],
  };
}

function representative(row: Row): Representative {
  return { kind: row.kind as Representative['kind'] };
}

function knownBody(row: Row): KnownBody {
  return { name: row.name as string, kind: row.kind as AssociationKind };
}
