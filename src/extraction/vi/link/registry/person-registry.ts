import { foldKeepingTones } from '../../../../graph';
import type { EntityDraft } from '../../../draft';
import type { EntityList } from '../../../entity-list';
import type { PersonChunk } from '../../scan/chunk';
import { isMisspelt } from './misspelt';

interface KnownPerson {
  readonly order: number;
  readonly entity: EntityDraft;
  /** Of its fullest name, folded. */
  words: readonly string[];
}

/** A name with a letter or an ending that no Vietnamese one has. */
const FOREIGN = /[fjwz]|[^aeiouyăâêôơưcghmnptàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ ]$/;
/** A short name is looked for among so many of those who share a word with it, the latest first. */
const MOST_NAMESAKES = 200;

/** Which mentions of one article are one person. */
export class PersonRegistry {
  readonly #entities: EntityList;
  readonly #byName = new Map<string, EntityDraft>();
  readonly #byWord = new Map<string, KnownPerson[]>();
  /** Those of whom a single word is known so far, by that word. */
  readonly #mononyms = new Map<string, KnownPerson>();
  readonly #fullNames: KnownPerson[] = [];
  #count = 0;

  constructor(entities: EntityList) {
    this.#entities = entities;
  }

  /** A person by name; a short form goes to the last person whose name ends (or, foreign, begins) so. */
  mention({ name }: PersonChunk): EntityDraft {
    const folded = foldKeepingTones(name);
    const words = folded.split(' ');
    const known = this.#byName.get(folded) ?? this.#byPart(words);
    if (known) {
      known.names.add(name);
      return known;
    }
    const entity = this.#named(words, name) ?? this.#misspelt(words, name) ?? this.#added(words, name);
    this.#byName.set(folded, entity);
    return entity;
  }

  #byPart(part: readonly string[]): EntityDraft | undefined {
    let latest: KnownPerson | undefined;
    for (const person of (this.#byWord.get(part[0] as string) ?? []).slice(-MOST_NAMESAKES))
      if ((!latest || person.order > latest.order) && isShortFor(part, person.words)) latest = person;
    return latest?.entity;
  }

  /** The person of whom so far only a part of this full name was known: `Trump` before `Donald Trump`. */
  #named(words: readonly string[], name: string): EntityDraft | undefined {
    if (words.length < 2) return undefined;
    const [first, last] = [words[0] as string, words[words.length - 1] as string];
    const given = this.#mononyms.get(last);
    const leading = first.length > 3 || words.length === 3 ? this.#mononyms.get(first) : undefined;
    const person = given && leading ? earlier(given, leading) : (given ?? leading);
    if (!person) return undefined;
    this.#mononyms.delete(person.words[0] as string);
    person.entity.name = name;
    person.entity.names.add(name);
    this.#index(person, words);
    return person.entity;
  }

  /** A foreign full name that differs by a slip from one named before: `Peter Feldman` after `Peter Feldmann`. */
  #misspelt(words: readonly string[], name: string): EntityDraft | undefined {
    if (!FOREIGN.test(words.join(' '))) return undefined;
    const twin = this.#fullNames.slice(-MOST_NAMESAKES).find((person) => isMisspelt(words, person.words));
    twin?.entity.names.add(name);
    return twin?.entity;
  }

  #added(words: readonly string[], name: string): EntityDraft {
    const entity = this.#entities.add('Person', name);
    const person: KnownPerson = { order: this.#count++, entity, words: [] };
    if (words.length === 1) this.#mononyms.set(words[0] as string, person);
    else this.#fullNames.push(person);
    this.#index(person, words);
    return entity;
  }

  #index(person: KnownPerson, words: readonly string[]): void {
    for (const word of new Set(words)) {
      if (person.words.includes(word)) continue;
      const sharing = this.#byWord.get(word);
      if (sharing) sharing.push(person);
      else this.#byWord.set(word, [person]);
    }
    person.words = words;
  }
}

function earlier(a: KnownPerson, b: KnownPerson): KnownPerson {
  return a.order < b.order ? a : b;
}

/** `Nam` for `Nguyễn Văn Nam`; `Kim` for `Kim Jong-un`; of a foreign name any one word. */
function isShortFor(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  if (part.every((word, i) => word === whole[whole.length - part.length + i])) return true;
  const foreign = FOREIGN.test(whole.join(' '));
  const leads = part.every((word, i) => word === whole[i]);
  if (leads && (foreign || part.length > 1 || whole.length <= 3)) return true;
  return foreign && part.length === 1 && whole.includes(part[0] as string);
}
