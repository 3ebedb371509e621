import type { AgreementKind, AssociationKind, CityLevel, EventStatus, EventType } from '../../graph';
import { PhraseTrie } from '../lexicon/phrase-trie';
import { readTable } from '../lexicon/read-table';
import { normsOf } from './text/word';

export type TitleClass = 'title' | 'rank' | 'honorific' | 'trade';
export type BodyStyle = 'own' | 'bare' | 'whole';
export type TriggerFrame =
  | 'mutual'
  | 'with'
  | 'receive'
  | 'visit'
  | 'noun'
  | 'held'
  | 'nounwith'
  | 'join'
  | 'sign'
  | 'tie'
  | 'kin';

export interface BodyHead {
  readonly type: 'Party' | 'Association';
  readonly kind: AssociationKind | null;
  readonly style: BodyStyle;
  /** The words before it name a place. */
  readonly ofPlace: boolean;
}

export interface KnownBody {
  readonly head: BodyHead;
  readonly country: string | null;
}

export interface PlaceKind {
  readonly level: CityLevel;
  readonly after: boolean;
  readonly before: boolean;
  readonly plural: boolean;
  /** `the district` alone can stand for the place. */
  readonly refers: boolean;
}

export interface AgreementHead {
  readonly kind: AgreementKind;
  /** Whether the word alone names a document; `signed`: only one that somebody signs. */
  readonly strength: 'yes' | 'no' | 'signed';
}

export interface Trigger {
  readonly event: EventType;
  readonly frame: TriggerFrame;
  readonly strong: boolean;
  /** Can stand in the passive. */
  readonly participle: boolean;
}

export interface StatusCue {
  readonly status: EventStatus;
  readonly scope: 'left' | 'near' | 'any';
}

/** The word lists of English, as phrase tries and sets. */
export interface EnglishLexicon {
  readonly titles: PhraseTrie<TitleClass>;
  readonly bodies: PhraseTrie<BodyHead>;
  /** Heads in the plural, which several places share. */
  readonly pluralBodies: PhraseTrie<BodyHead>;
  readonly places: PhraseTrie<PlaceKind>;
  readonly agreements: PhraseTrie<AgreementHead>;
  readonly triggers: PhraseTrie<Trigger>;
  readonly cues: PhraseTrie<StatusCue>;
  readonly representatives: PhraseTrie<'delegation' | 'people'>;
  readonly sides: PhraseTrie<'sides' | 'persons'>;
  readonly demonyms: ReadonlyMap<string, string>;
  /** Family names in lower case, with where they are at home. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bodies that go by a name without any word for their kind, by their names as written. */
  readonly knownBodies: ReadonlyMap<string, KnownBody>;
  /** Last words of names of what is no entity. */
  readonly noNames: ReadonlySet<string>;
}

let loaded: EnglishLexicon | undefined;

/** The lexicon of `data/languages/en`, read once. */
export function englishLexicon(): EnglishLexicon {
  loaded ??= {
    titles: trie('titles', 'title', (row) => row.class as TitleClass),
    bodies: trie('body-heads', 'head', bodyHead),
    pluralBodies: pluralHeads(),
    places: trie('place-kinds', 'word', placeKind),
    agreements: trie('agreement-heads', 'head', (row) => ({
      kind: row.kind as AgreementKind,
      strength: row.strong as AgreementHead['strength'],
    })),
    triggers: trie('event-triggers', 'trigger', trigger),
    cues: trie('status-cues', 'cue', (row) => ({
      status: row.status as EventStatus,
      scope: row.scope as StatusCue['scope'],
    })),
    representatives: trie('representatives', 'phrase', (row) => row.class as 'delegation' | 'people'),
    sides: trie('both-sides', 'phrase', (row) => row.of as 'sides' | 'persons'),
    demonyms: new Map(readTable('en', 'demonyms').map((row) => [row.word as string, row.country as string])),
    surnames: surnames(),
    knownBodies: new Map(readTable('en', 'known-bodies').map((row) => [row.name as string, knownBody(row)])),
    noNames: new Set(readTable('en', 'no-names').map((row) => row.word as string)),
  };
  return loaded;
}

type Row = Record<string, string>;

function trie<T>(table: string, column: string, read: (row: Row) => T): PhraseTrie<T> {
  const phrases = PhraseTrie.ofText<T>();
  for (const row of readTable('en', table)) {
    const phrase = row[column] as string;
    phrases.add(normsOf(phrase), read(row));
    if (/^co-/u.test(phrase)) phrases.add(phrase.split(' '), read(row));
  }
  return phrases;
}

function pluralHeads(): PhraseTrie<BodyHead> {
  const phrases = PhraseTrie.ofText<BodyHead>();
  for (const row of readTable('en', 'body-heads'))
    phrases.add(normsOf(plural(row.head as string)), bodyHead(row));
  return phrases;
}

function plural(head: string): string {
  return head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`;
}

function bodyHead(row: Row): BodyHead {
  return {
    type: row.type as BodyHead['type'],
    kind: row.kind === '-' ? null : (row.kind as AssociationKind),
    style: row.style as BodyStyle,
    ofPlace: row.place === 'yes',
  };
}

function knownBody(row: Row): KnownBody {
  return {
    head: bodyHead({ ...row, style: 'whole', place: 'no' }),
    country: row.country === '-' ? null : (row.country as string),
  };
}

function placeKind(row: Row): PlaceKind {
  return {
    level: row.level as CityLevel,
    after: row.position !== 'before',
    before: row.position !== 'after',
    plural: row.plural === 'yes',
    refers: row.refers === 'yes',
  };
}

function trigger(row: Row): Trigger {
  return {
    event: (row.event as string).toUpperCase() as EventType,
    frame: row.frame as TriggerFrame,
    strong: row.strong === 'yes',
    participle: row.participle === 'yes',
  };
}

function surnames(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const row of readTable('en', 'surnames')) {
    const key = (row.surname as string).toLowerCase();
    map.set(key, (map.get(key) ?? new Set()).add(row.origin as string));
  }
  return map;
}
