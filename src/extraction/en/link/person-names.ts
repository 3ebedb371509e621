import { fold } from '../../../graph';
import type { EntityDraft } from '../../draft';

/** Persons with a key, in the order in which the article introduces them. */
type Persons = Map<string, EntityDraft[]>;

/** Tells which names of persons are one person's: one name begins or ends with the other. The time does not grow with the number of persons. */
export class PersonNames {
  readonly #order = new Map<EntityDraft, number>();
  readonly #byName: Persons = new Map();
  /** By each row of words with which the name begins or ends. */
  readonly #byPart: Persons = new Map();

  /** Notes a person under the name that it has now. */
  add(person: EntityDraft): void {
    if (!this.#order.has(person)) this.#order.set(person, this.#order.size);
    const name = fold(person.name);
    this.#insert(this.#byName, name, person);
    for (const part of partsOf(name)) this.#insert(this.#byPart, part, person);
  }

  /** Calls a known person by another name from now on. */
  rename(person: EntityDraft, name: string): void {
    const before = fold(person.name);
    remove(this.#byName, before, person);
    for (const part of partsOf(before)) remove(this.#byPart, part, person);
    person.name = name;
    this.add(person);
  }

  /** The person introduced last whose name goes with this one (`name` folded). */
  find(name: string): EntityDraft | undefined {
    const found = [...partsOf(name)].map((part) => this.#byName.get(part)?.at(-1));
    found.push(this.#byPart.get(name)?.at(-1));
    return found.reduce((last, person) => (this.#orderOf(person) > this.#orderOf(last) ? person : last));
  }

  #insert(persons: Persons, key: string, person: EntityDraft): void {
    const known = persons.get(key);
    if (!known) {
      persons.set(key, [person]);
      return;
    }
    let at = known.length;
    while (this.#orderOf(known[at - 1]) > this.#orderOf(person)) at--;
    known.splice(at, 0, person);
  }

  #orderOf(person: EntityDraft | undefined): number {
    return (person && this.#order.get(person)) ?? -1;
  }
}

function remove(persons: Persons, key: string, person: EntityDraft): void {
  const known = persons.get(key);
  const at = known?.lastIndexOf(person) ?? -1;
  if (at >= 0) known?.splice(at, 1);
}

/** All rows of words with which a folded name begins or ends, itself included. */
function partsOf(name: string): Set<string> {
  const words = name.split(' ');
  const parts = words.flatMap((_, at) => [words.slice(0, at + 1), words.slice(at)]);
  return new Set(parts.map((part) => part.join(' ')));
}
