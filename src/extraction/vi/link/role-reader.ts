import type { Evidence } from '../../../graph';
import type { EntityDraft } from '../../draft';
import type { Registry } from './registry';
import { jobTitleAt, type LinkedChunk } from './sentence';
import { type TitleGroup, type TitleOf, titleGroupAt } from './title-group';
import { holderOf } from './title-holder';

/** A title that a person bears, with what it is of; for references by title alone. */
export interface HeldTitle {
  /** In lower case. */
  readonly title: string;
  readonly of: string | null;
  readonly country: string | null;
}

/** The titles of an article's persons, by local id. */
export type HeldTitles = ReadonlyMap<string, readonly HeldTitle[]>;

/** Makes evidence of a range of tokens. */
type EvidenceOf = (from: number, to: number) => Evidence;

/** Nobody holds more offices in one article; the rest would be noise. */
const MOST_ROLES = 60;

/** Reads who holds which role, sentence by sentence. */
export class RoleReader {
  readonly titles = new Map<string, HeldTitle[]>();
  readonly #registry: Registry;
  readonly #evidence: EvidenceOf;

  constructor(registry: Registry, evidence: EvidenceOf) {
    this.#registry = registry;
    this.#evidence = evidence;
  }

  read(links: readonly LinkedChunk[]): void {
    for (let at = 0; at < links.length; at++) {
      const group = titleGroupAt(links, at);
      if (!group) continue;
      const holder = holderOf(links, group);
      const person = holder === undefined ? null : (links[holder]?.entity ?? null);
      if (person !== null) this.#give(links, group, this.#registry.get(person));
      at = Math.max(at, group.to - 1);
    }
  }

  #give(links: readonly LinkedChunk[], group: TitleGroup, person: EntityDraft): void {
    const held = this.titles.get(person.id) ?? [];
    this.titles.set(person.id, held);
    for (const title of group.titles) {
      if (jobTitleAt(links, title.from)?.class === 'academic' || held.length >= MOST_ROLES) continue;
      if (!isHeld(held, title))
        held.push({ title: title.title.toLowerCase(), of: title.of, country: title.country });
      if (!hasRole(person, title)) this.#addRole(links, title, person);
    }
  }

  /** A body of a known place that somebody has an office in is told by it: `Chủ tịch UBND huyện, ông A`. */
  #isHeld(body: EntityDraft): void {
    if (body.place !== null) body.weak = false;
  }

  #addRole(
    links: readonly LinkedChunk[],
    { title, from, to, of, country }: TitleOf,
    person: EntityDraft,
  ): void {
    const first = links[from]?.chunk.from ?? 0;
    const behind = links[to - 1]?.chunk.to ?? first + 1;
    if (of !== null) this.#isHeld(this.#registry.get(of));
    person.roles.push({ title, of, evidence: this.#evidence(first, behind) });
    person.country ??= country;
  }
}

function isHeld(held: readonly HeldTitle[], { title, of, country }: TitleOf): boolean {
  const wanted = title.toLowerCase();
  return held.some((one) => one.title === wanted && one.of === of && one.country === country);
}

function hasRole(person: EntityDraft, { title, of }: TitleOf): boolean {
  const wanted = title.toLowerCase();
  return person.roles.some((role) => role.title.toLowerCase() === wanted && (role.of === of || of === null));
}
