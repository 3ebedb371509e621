import type { CityLevel } from '../../../../graph';
import type { Registry } from '../../link/registry';
import type { HeldTitles } from '../../link/role-reader';
import type { TitleGroup } from '../../link/title-group';
import type { Party } from '../party/party';
import { belongsTo, countryOf } from './affiliations';
import { NamedThings } from './named-things';
import type { Side, Sides } from './side';
import { TitleBearers } from './title-bearers';

const LEVELS: ReadonlySet<string> = new Set<CityLevel>([
  'village',
  'commune',
  'district',
  'city',
  'province',
]);

/** What was told so far in the article, so far as later sentences refer to it. */
export class Discourse {
  readonly registry: Registry;
  readonly bearers: TitleBearers;
  readonly named: NamedThings;
  /** The two parties last brought together. */
  lastSides: Sides | null = null;
  /** What `ông` and `bà` stand for. */
  lastPerson: string | null = null;
  /** What a bare `đoàn` stands for. */
  lastDelegation: Side | null = null;
  /** Who heads the delegation of a country, once told: later it is `phía Lào`, `đoàn Nga`. */
  readonly #countryHeads = new Map<string, readonly string[]>();
  readonly #delegationHeads = new Map<string, readonly string[]>();

  readonly #headsToldAnywhere: ReadonlyMap<string, readonly string[]>;

  /** `headsToldAnywhere`: who heads a country's delegation, also where it is told only later. */
  constructor(
    registry: Registry,
    titles: HeldTitles,
    headsToldAnywhere: ReadonlyMap<string, readonly string[]>,
  ) {
    this.registry = registry;
    this.#headsToldAnywhere = headsToldAnywhere;
    this.bearers = new TitleBearers(titles, (id) => countryOf(registry, registry.get(id)));
    this.named = new NamedThings(registry);
  }

  /** Who a party is; undefined where the text names nobody that is an entity. */
  sideOf(party: Party): Side | undefined {
    if (party.titled) return this.#titled(party, party.titled);
    if (party.pronoun === 'person')
      return this.lastPerson === null
        ? undefined
        : { principals: [], heads: [this.lastPerson], country: null };
    if (party.pronoun === 'delegation') return this.#delegation(party);
    if (party.principals.length + party.heads.length === 0) return this.#delegationOfCountry(party);
    return {
      principals: party.principals,
      heads: party.heads.length > 0 || !party.delegation ? party.heads : this.#headsOf(party.principals),
      country: party.country ?? this.#countryOf(party),
    };
  }

  /** Remembers who heads a delegation: that of a country, of a place or of a body. */
  noteHeads({ represented, delegation, country, principals, heads }: Party): void {
    if (heads.length === 0) return;
    if (represented && country && principals.length === 0) this.#countryHeads.set(country, heads);
    if (delegation) for (const principal of principals) this.#delegationHeads.set(principal, heads);
  }

  /** `đoàn tỉnh A`, told before to be headed by somebody. */
  #headsOf([only, another]: readonly string[]): readonly string[] {
    return only === undefined || another !== undefined ? [] : (this.#delegationHeads.get(only) ?? []);
  }

  /** A title with no name: who bears it, else the place or body that it is of. */
  #titled({ principals, country }: Party, group: TitleGroup): Side | undefined {
    const bearer = this.bearers.bearerOf(group.titles);
    if (bearer !== undefined) return { principals, heads: [bearer], country };
    const office = principals.length > 0 ? principals : this.#officeOf(group);
    return office.length > 0 ? { principals: office, heads: [], country } : undefined;
  }

  #delegation({ heads }: Party): Side | undefined {
    if (!this.lastDelegation && heads.length === 0) return undefined;
    return {
      principals: this.lastDelegation?.principals ?? [],
      heads: heads.length > 0 ? heads : (this.lastDelegation?.heads ?? []),
      country: this.lastDelegation?.country ?? null,
    };
  }

  /** `phía Lào`, `lãnh đạo Triều Tiên`: a country itself is no entity, who speaks for it is. */
  #delegationOfCountry({ represented, country }: Party): Side | undefined {
    if (!represented || !country) return undefined;
    const only = this.bearers.onlyOneOf(country);
    const heads =
      this.#countryHeads.get(country) ??
      this.#headsToldAnywhere.get(country) ??
      (only === undefined ? undefined : [only]);
    return heads && { principals: [], heads, country };
  }

  /** A title that nobody named bears stands for its place, else the place of its body. */
  #officeOf(group: TitleGroup): readonly string[] {
    const of = group.titles.find((title) => title.of !== null)?.of;
    const body = of ? this.registry.get(of) : undefined;
    const place = body?.type === 'City' ? body.id : body?.place;
    return place ? [place] : [];
  }

  #countryOf({ principals, heads }: Party): string | null {
    for (const id of [...principals, ...heads]) {
      const country = countryOf(this.registry, this.registry.get(id));
      if (country) return country;
    }
    return null;
  }

  /** The two sides that `hai bên` stands for; of `hai trưởng đoàn` their heads alone, of `hai bộ` never persons. */
  sidesMeant({ sides: of, principals }: Party): readonly Side[] {
    if (of === null) return [];
    if (of === 'namesakes') return principals.flatMap((id) => this.named.namesakes(id));
    const two = of === 'body' ? this.#twoBodies() : this.#twoPlaces(of);
    if (two) return two;
    const sides = this.lastSides ?? [];
    if (of === 'any') return sides;
    if (of === 'localities') return sides.map((side) => this.#localityOf(side));
    if (LEVELS.has(of) && !sides.every((side) => this.#isOfLevel(side, of))) return [];
    const heads = sides.filter((side) => side.heads.length > 0).map((side) => ({ ...side, principals: [] }));
    if (of === 'heads') return heads.length === 2 ? heads : sides;
    const named = sides.filter(({ principals }) => principals.length > 0);
    return named.length === sides.length ? named.map((side) => ({ ...side, heads: [] })) : [];
  }

  /** Whether a side's places are or may be of a level: `hai tỉnh` are no two communes. */
  #isOfLevel(side: Side, of: string): boolean {
    const places = this.#localityOf(side).principals.map((id) => this.registry.get(id));
    return places.every(({ type, level }) => type !== 'City' || level === null || level === of);
  }

  /** The places of a side, or those whose authorities it is. */
  #localityOf(side: Side): Side {
    const places = side.principals.flatMap((id) => {
      const { type, place } = this.registry.get(id);
      return type === 'City' ? [id] : (place ?? []);
    });
    return places.length > 0 ? { ...side, principals: [...new Set(places)], heads: [] } : side;
  }

  #twoBodies(): Sides | undefined {
    const isBody = (id: string) => !['City', 'Person'].includes(this.registry.get(id).type);
    return this.#bothLast(isBody) ? undefined : this.named.lastBodies();
  }

  #twoPlaces(level: string): Sides | undefined {
    const isOfLevel = (id: string) => this.registry.get(id).level === level;
    return this.#bothLast(isOfLevel) ? undefined : this.named.lastPlaces(level);
  }

  /** Whether both parties last brought together are of a kind. */
  #bothLast(isOfKind: (id: string) => boolean): boolean {
    return this.lastSides?.every((side) => side.principals.some(isOfKind)) ?? false;
  }

  /** Whether a person works for a body or place. Local ids. */
  belongsTo(person: string, principal: string): boolean {
    return belongsTo(this.registry, person, principal);
  }

  /** A person and the body or place that he works for are one side. */
  isHeadWithOwnBody([a, b]: Sides): boolean {
    return this.#worksFor(a, b) || this.#worksFor(b, a);
  }

  #worksFor(person: Side, employer: Side): boolean {
    return (
      person.principals.length === 0 &&
      person.heads.some((head) => employer.principals.some((principal) => this.belongsTo(head, principal)))
    );
  }
}
