import type { EntityDraft } from '../../draft';
import type { HeldTitle } from '../link/link';
import type { Registry } from '../link/registry';
import type { TitleGroup } from '../link/roles';
import type { Party } from './party';

/** One side of an event: the bodies or places that act, the persons who head it. Local entity ids. */
export interface Side {
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  readonly country: string | null;
}

export const EMPTY_SIDE: Side = { principals: [], heads: [], country: null };

export function isNamed(side: Side | undefined): side is Side {
  return side !== undefined && (side.principals.length > 0 || side.heads.length > 0);
}

export function sharesEntity(a: Side, b: Side): boolean {
  const all = new Set([...a.principals, ...a.heads]);
  return [...b.principals, ...b.heads].some((id) => all.has(id));
}

/** Joins what two tellings say of one side. */
export function joined(a: Side, b: Side): Side {
  return {
    principals: [...new Set([...a.principals, ...b.principals])],
    heads: [...new Set([...a.heads, ...b.heads])],
    country: a.country ?? b.country,
  };
}

/** What was told so far in the article, so far as later sentences refer to it. */
export class Discourse {
  readonly registry: Registry;
  readonly titles: ReadonlyMap<string, readonly HeldTitle[]>;
  /** The two parties last brought together. */
  lastSides: readonly [Side, Side] | null = null;
  lastPerson: string | null = null;
  lastDelegation: Side | null = null;
  /** Who heads the delegation of a country, once told: later it is `phía Lào`, `đoàn Nga`. */
  readonly countryHeads = new Map<string, readonly string[]>();
  /** Bodies in the order in which they were named. */
  readonly bodies: string[] = [];
  /** Places in the order in which they were named. */
  readonly places: string[] = [];
  /** Persons in the order in which they were last named. */
  readonly recent: string[] = [];

  constructor(registry: Registry, titles: ReadonlyMap<string, readonly HeldTitle[]>) {
    this.registry = registry;
    this.titles = titles;
  }

  /** Who a party is; undefined where the text names nobody that is an entity. */
  sideOf(party: Party): Side | undefined {
    if (party.titled && party.heads.length === 0) {
      const person = this.#bearer(party.titled);
      if (person) return { principals: party.principals, heads: [person], country: party.country };
      const principals = party.principals.length > 0 ? party.principals : this.#officeOf(party.titled);
      return principals.length > 0 ? { principals, heads: [], country: party.country } : undefined;
    }
    if (party.pronoun === 'person')
      return this.lastPerson ? { principals: [], heads: [this.lastPerson], country: null } : undefined;
    if (party.pronoun === 'delegation') {
      const delegation = this.lastDelegation;
      const heads = party.heads.length > 0 ? party.heads : (delegation?.heads ?? []);
      if (!delegation && heads.length === 0) return undefined;
      return { principals: delegation?.principals ?? [], heads, country: delegation?.country ?? null };
    }
    if (party.principals.length + party.heads.length === 0) {
      const heads =
        party.represented && party.country
          ? (this.countryHeads.get(party.country) ?? this.#onlyOneOf(party.country))
          : undefined;
      return heads && { principals: [], heads, country: party.country };
    }
    if (party.represented && party.country && party.principals.length === 0)
      this.countryHeads.set(party.country, party.heads);
    return {
      principals: party.principals,
      heads: party.heads,
      country: party.country ?? this.#countryOf(party),
    };
  }

  /** `lãnh đạo Triều Tiên`: the one person of the article whose title names that country, if there is just one. */
  #onlyOneOf(country: string): readonly string[] | undefined {
    const bearers = [...this.titles]
      .filter(([, held]) => held.some((one) => one.country === country))
      .map(([id]) => id);
    return bearers.length === 1 ? bearers : undefined;
  }

  /** A title that nobody named bears stands for its place, else its body. */
  #officeOf(group: TitleGroup): readonly string[] {
    const of = group.titles.find((title) => title.of !== null)?.of;
    const body = of ? this.registry.get(of) : undefined;
    const place = body?.type === 'City' ? body.id : body?.place;
    return place ? [place] : [];
  }

  #countryOf(party: Party): string | null {
    for (const id of [...party.principals, ...party.heads]) {
      const country = this.countryOf(this.registry.get(id));
      if (country) return country;
    }
    return null;
  }

  /** The country of an entity, from itself, its place or the body of its role. */
  countryOf(entity: EntityDraft, depth = 0): string | null {
    if (entity.country || depth > 3) return entity.country;
    const place = entity.place ? this.registry.get(entity.place) : undefined;
    if (place) return this.countryOf(place, depth + 1);
    for (const role of entity.roles) {
      const country = role.of ? this.countryOf(this.registry.get(role.of), depth + 1) : null;
      if (country) return country;
    }
    return null;
  }

  /** The two sides that `hai bên` stands for; of `hai trưởng đoàn` their heads alone. */
  sidesMeant(of: string): readonly Side[] {
    const placed = of === 'body' ? this.#lastBodies() : this.#lastOfLevel(of);
    if (placed) return placed;
    const sides = this.lastSides ?? [];
    if (of !== 'heads') return sides;
    const heads = sides.filter((side) => side.heads.length > 0).map((side) => ({ ...side, principals: [] }));
    return heads.length === 2 ? heads : sides;
  }

  /** `hai cơ quan`: the two bodies named last. */
  #lastBodies(): readonly [Side, Side] | undefined {
    const isBody = (id: string) =>
      this.registry.get(id).type !== 'City' && this.registry.get(id).type !== 'Person';
    if (this.lastSides?.every((side) => side.principals.some(isBody))) return undefined;
    const [b, a] = [...new Set([...this.bodies].reverse())];
    if (!a || !b) return undefined;
    const [x, y] = [a, b].map((id) => ({
      principals: [id],
      heads: [],
      country: this.countryOf(this.registry.get(id)),
    }));
    return x && y && x.country !== y.country ? [x, y] : undefined;
  }

  /** `hai thôn`: the two villages named last, of two countries where they are known. */
  #lastOfLevel(level: string): readonly [Side, Side] | undefined {
    if (this.lastSides?.every((side) => side.principals.some((id) => this.registry.get(id).level === level)))
      return undefined;
    const named: string[] = [];
    for (let i = this.places.length - 1; i >= 0 && named.length < 2; i--) {
      const id = this.places[i] as string;
      if (this.registry.get(id).level === level && !named.includes(id)) named.unshift(id);
    }
    const [a, b] = named;
    if (!a || !b) return undefined;
    const [x, y] = [a, b].map((id) => ({
      principals: [id],
      heads: [],
      country: this.countryOf(this.registry.get(id)),
    }));
    return x && y && (x.country === null || y.country === null || x.country !== y.country)
      ? [x, y]
      : undefined;
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

  /** The person who bears a title, by the body, place or country that it is of, else the last one named with it. */
  #bearer(group: TitleGroup): string | undefined {
    for (const wanted of group.titles) {
      const title = wanted.title.toLowerCase();
      const bearers = [...this.titles].filter(([, held]) =>
        held.some(
          (one) =>
            sameTitle(one.title, title) &&
            (wanted.of === null || one.of === wanted.of) &&
            (wanted.country === null || one.country === wanted.country || this.#isOf(one, wanted.country)),
        ),
      );
      if (bearers.length === 0) continue;
      const ids = bearers.map(([id]) => id);
      for (let i = this.recent.length - 1; i >= 0; i--)
        if (ids.includes(this.recent[i] as string)) return this.recent[i];
      return ids[0];
    }
    return undefined;
  }

  #isOf(held: HeldTitle, country: string): boolean {
    return held.of !== null && this.countryOf(this.registry.get(held.of)) === country;
  }
}

function sameTitle(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `);
}
