import {
  type AgreementKind,
  type AssociationKind,
  type CityLevel,
  canonicalTones,
  type EventStatus,
  type EventType,
} from '../../graph';
import { PhraseTrie } from '../lexicon/phrase-trie';
import { readTable } from '../lexicon/read-table';
import { tokenize } from '../text/token';

export interface BodyHead {
  readonly head: string;
  readonly type: 'Party' | 'Association';
  readonly kind: AssociationKind | null;
  /** placed: complete with a place or alone; open: needs words of its own; closed: complete as it stands. */
  readonly style: 'placed' | 'open' | 'closed';
}

export interface TitleWord {
  readonly title: string;
  readonly class: 'title' | 'rank' | 'honorific' | 'academic' | 'trade';
}

export interface AgreementHead {
  readonly head: string;
  readonly kind: AgreementKind;
  /** Strong ones name an agreement by themselves, weak ones where a subject follows, the others only if it is signed. */
  readonly strength: 'strong' | 'weak' | 'signed';
}

export type TriggerFrame = 'mutual' | 'receive' | 'visit' | 'sign' | 'tie';

export interface Trigger {
  readonly word: string;
  readonly event: EventType;
  readonly frame: TriggerFrame;
  readonly strong: boolean;
}

export interface StatusCue {
  readonly cue: string;
  readonly status: EventStatus;
  /** left: counts before the verb only; any: anywhere in the clause. */
  readonly scope: 'left' | 'any';
}

export interface Representative {
  readonly word: string;
  readonly kind: 'delegation' | 'leaders' | 'people' | 'institution';
}

export interface KnownBody {
  readonly name: string;
  readonly kind: AssociationKind;
}

/** `recent`: some day of the publication's year; `other`: a habit, or a time that the story's date is not. */
export type VagueTime = 'recent' | 'other';

/** Every Vietnamese word list, as tries over token norms. */
export interface VietnameseLexicon {
  readonly placeKinds: PhraseTrie<CityLevel>;
  /** Kind words that are too common to trust before a name that no list knows. */
  readonly commonPlaceKinds: ReadonlySet<string>;
  readonly sightWords: PhraseTrie<true>;
  readonly bodyHeads: PhraseTrie<BodyHead>;
  readonly bodyWords: PhraseTrie<true>;
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
  readonly commonSurnames: ReadonlySet<string>;
}

/** The token norms of a phrase, as the text's own tokens would have them. */
export function normsOf(phrase: string): string[] {
  return tokenize(phrase).map((token) => token.norm);
}

function trieOf<T>(name: string, key: string, value: (row: Record<string, string>) => T): PhraseTrie<T> {
  const trie = PhraseTrie.ofLists<T>();
  for (const row of readTable('vi', name)) trie.add(normsOf(row[key] as string), value(row));
  return trie;
}

function surnames(which: (row: Record<string, string>) => boolean): ReadonlySet<string> {
  return new Set(
    readTable('vi', 'surnames')
      .filter(which)
      .map((row) => canonicalTones((row.surname as string).toLowerCase())),
  );
}

let loaded: VietnameseLexicon | undefined;

/** Loads the word lists of `data/languages/vi` once. */
export function vietnameseLexicon(): VietnameseLexicon {
  loaded ??= {
    commonPlaceKinds: new Set(
      readTable('vi', 'place-kinds')
        .filter((row) => row.name === 'known')
        .map((row) => row.word as string),
    ),
    sightWords: trieOf('sight-words', 'word', () => true as const),
    placeKinds: trieOf('place-kinds', 'word', (row) => row.level as CityLevel),
    bodyHeads: trieOf('body-heads', 'head', (row) => ({
      head: canonicalTones((row.head as string).toLowerCase()),
      type: row.type as BodyHead['type'],
      kind: row.kind === '-' ? null : (row.kind as AssociationKind),
      style: row.style as BodyHead['style'],
    })),
    bodyWords: trieOf('body-words', 'word', () => true as const),
    titles: trieOf('titles', 'title', (row) => ({
      title: row.title as string,
      class: row.class as TitleWord['class'],
    })),
    agreements: trieOf('agreement-heads', 'head', (row) => ({
      head: row.head as string,
      kind: row.kind as AgreementKind,
      strength: row.strength as AgreementHead['strength'],
    })),
    triggers: trieOf('event-triggers', 'trigger', (row) => ({
      word: row.trigger as string,
      event: (row.event as string).toUpperCase() as EventType,
      frame: row.frame as TriggerFrame,
      strong: row.strength === 'strong',
    })),
    cues: trieOf('status-cues', 'cue', (row) => ({
      cue: row.cue as string,
      status: row.status as EventStatus,
      scope: row.scope as StatusCue['scope'],
    })),
    representatives: trieOf('representatives', 'word', (row) => ({
      word: row.word as string,
      kind: row.kind as Representative['kind'],
    })),
    knownBodies: trieOf('known-bodies', 'name', (row) => ({
      name: row.name as string,
      kind: row.kind as AssociationKind,
    })),
    sides: trieOf('both-sides', 'phrase', (row) => row.of as string),
    unnameable: trieOf('no-names', 'phrase', () => true as const),
    vagueTimes: trieOf('vague-times', 'phrase', (row) => row.time as VagueTime),
    compounds: trieOf('compounds', 'word', () => true as const),
    functionWords: new Set(
      readTable('vi', 'function-words').map((row) => canonicalTones(row.word as string)),
    ),
    surnames: surnames(() => true),
    commonSurnames: surnames((row) => row.common === 'yes'),
  };
  return loaded;
}
