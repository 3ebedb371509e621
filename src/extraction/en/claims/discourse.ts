import type { Registry } from '../link/registry';
import type { TitleGroup } from '../link/roles';
import type { Party } from './party';
import { idsOf, isNamed, type Side } from './side';

/** What was told so far in the article, so far as later sentences refer to it. */
export class Discourse {
  readonly registry: Registry;
  /** The two sides last brought together. */
  lastSides: readonly [Side, Side] | null = null;
  /** The two sides that last met. */
  lastMet: readonly [Side, Side] | null = null;
  /** The place or body that the last clause was about: `it`. */
  topic: Side | null = null;
  /** The first place or body of the sentence so far. */
  sentenceTopic: Side | null = null;
  /** Cities that the sentence has named so far. */
  sentencePlaces: string[] = [];
  lastPerson: string | null = null;
  /** The first person that the sentence has named so far as a party. */
  sentencePerson: string | null = null;
  /** The agreement named last. */
  lastAgreement: string | null = null;
  lastDelegation: Side | null = null;
  /** Persons in the order in which they were named. */
  readonly recent: string[] = [];

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** The sides that a party stands for: one, or for `the two cities` and `they` both; none where nobody is named. */
  sidesOf(party: Party): readonly Side[] {
    if (party.sides === 'persons') return this.#headsOfLastSides();
    if (party.sides !== null || party.pronoun === 'they' || party.pronoun === 'them')
      return this.lastSides ?? this.#placesOfSentence();
    const side = this.sideOf(party);
    return isNamed(side) ? [side] : [];
  }

  /** Who a single party is; undefined where the text names nobody that is an entity. */
  sideOf(party: Party): Side | undefined {
    if (party.sides !== null || party.pronoun === 'they' || party.pronoun === 'them') return undefined;
    if (party.pronoun === 'it') return this.sentenceTopic ?? this.topic ?? undefined;
    if (party.pronoun !== null) return this.#personMeant();
    if (party.titled && party.heads.length === 0) return this.#titledSide(party, party.titled);
    if (party.principals.length + party.heads.length > 0)
      return { principals: party.principals, heads: party.heads };
    if (party.delegation && party.country === null) return this.lastDelegation ?? undefined;
    if (party.represented && party.country !== null) return this.#sideOfCountry(party.country);
    return undefined;
  }

  /** `he`, `she`: whom the sentence itself has named first, else the person of the last one. */
  #personMeant(): Side | undefined {
    const person = this.sentencePerson ?? this.lastPerson;
    return person === null ? undefined : { principals: [], heads: [person] };
  }

  /** Two places that the sentence has named so far, where no two sides were told before. */
  #placesOfSentence(): readonly Side[] {
    const places = [...new Set(this.sentencePlaces)];
    return places.length === 2 ? places.map((id) => ({ principals: [id], heads: [] })) : [];
  }

  /** `the Lao delegation`, `the Vietnamese side`: the side last told that comes from there. */
  #sideOfCountry(code: string): Side | undefined {
    const told = [this.lastDelegation, ...(this.lastMet ?? []), ...(this.lastSides ?? [])];
    const known = told.find((side) => side && this.#countryOf(side) === code);
    if (known) return known;
    const guest = this.lastDelegation;
    return guest && this.#countryOf(guest) === null ? guest : undefined;
  }

  #countryOf(side: Side): string | null {
    for (const id of idsOf(side)) {
      const { country, place } = this.registry.get(id);
      const home = place ?? this.homeOf(id);
      const code = country ?? (home === null ? null : this.registry.get(home).country);
      if (code) return code;
    }
    return null;
  }

  #titledSide(party: Party, group: TitleGroup): Side | undefined {
    const bearer = this.#bearer(group);
    if (bearer) return { principals: party.principals, heads: [bearer] };
    const introduced = this.#untitledPerson(group);
    if (introduced) return { principals: party.principals, heads: [introduced] };
    const of = group.titles.find((title) => title.of !== null)?.of;
    const principals = party.principals.length > 0 ? party.principals : of ? [of] : [];
    return principals.length > 0 ? { principals, heads: [] } : undefined;
  }

  /** `the lord mayor of X` behind a sentence about somebody whose title was not told: it is he. */
  #untitledPerson(group: TitleGroup): string | undefined {
    const person = this.lastPerson === null ? undefined : this.registry.get(this.lastPerson);
    const told = group.titles[0];
    if (!person || person.roles.length > 0 || !told?.of) return undefined;
    return person.id;
  }

  #headsOfLastSides(): readonly Side[] {
    const sides = this.lastSides ?? [];
    const heads = sides.filter((side) => side.heads.length > 0).map((side) => ({ ...side, principals: [] }));
    return heads.length === 2 ? heads : sides;
  }

  /** The person who bears a title, by what it is of, else the last one named with it. */
  #bearer(group: TitleGroup): string | undefined {
    for (const { title, of, country } of group.titles) {
      const wanted = title.toLowerCase();
      const bears = (id: string) => {
        const person = this.registry.get(id);
        return person.roles.some(
          (role) =>
            sameTitle(role.title.toLowerCase(), wanted) &&
            (of === null || role.of === of || this.homeOf(id) === of) &&
            (country === null || person.country === country),
        );
      };
      const bearer = this.recent.findLast(bears);
      if (bearer !== undefined) return bearer;
    }
    return undefined;
  }

  /** The place that a person's role is in or of. */
  homeOf(person: string): string | null {
    for (const { of } of this.registry.get(person).roles) {
      if (of === null) continue;
      const body = this.registry.get(of);
      if (body.type === 'City') return body.id;
      if (body.place !== null) return body.place;
    }
    return null;
  }

  /** Whether a role of the person is in the body or place, or in a body of that place. */
  belongsTo(person: string, principal: string): boolean {
    const home = this.registry.get(principal);
    return this.registry.get(person).roles.some(({ of }) => {
      if (of === null) return false;
      const body = this.registry.get(of);
      return (
        of === principal || body.place === principal || (body.place !== null && body.place === home.place)
      );
    });
  }
}

function sameTitle(a: string, b: string): boolean {
  if (b === 'diplomat') return /consul|ambassador|envoy|charg/.test(a);
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
