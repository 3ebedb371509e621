import type { HeldTitle, HeldTitles } from '../../link/role-reader';
import type { TitleOf } from '../../link/title-group';

/** A bearer is looked for among so many persons, and so many mentions back. */
const REACH = 500;

/** Whoever bears the title of somebody else in another country. */
const COUNTERPART = 'người đồng cấp';
/** Titles of this country are told without it. */
const HOME = 'VN';

/** Who of an article's persons bears a title. */
export class TitleBearers {
  readonly #titles: HeldTitles;
  readonly #countryOf: (id: string) => string | null;
  /** Persons in the order in which they were named so far. */
  readonly #recent: string[] = [];
  #byCountry: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  /** `countryOf`: the country of a body or place. */
  constructor(titles: HeldTitles, countryOf: (id: string) => string | null) {
    this.#titles = titles;
    this.#countryOf = countryOf;
  }

  /** Notes that a person was named. */
  named(person: string): void {
    this.#recent.push(person);
  }

  /** The one person whose title names a country, if there is just one: `lãnh đạo Triều Tiên`. */
  onlyOneOf(country: string): string | undefined {
    this.#byCountry ??= bearersByCountry(this.#titles);
    const [only, another] = this.#byCountry.get(country) ?? [];
    return another === undefined ? only : undefined;
  }

  /** Who bears one of these titles: the last one named so far, else the first whom the article names. */
  bearerOf(titles: readonly TitleOf[]): string | undefined {
    for (const title of titles) {
      const bearer = this.#lastNamed(title) ?? this.#firstInArticle(title) ?? this.#otherwise(title);
      if (bearer !== undefined) return bearer;
    }
    return undefined;
  }

  #otherwise({ title, of, country }: TitleOf): string | undefined {
    if (of !== null || country === null) return undefined;
    if (title.toLowerCase() === COUNTERPART) return this.#counterpartFrom(country);
    if (country !== HOME) return undefined;
    const wanted = title.toLowerCase();
    return this.#only((held) => isOfHome(held) && held.title === wanted);
  }

  /** `người đồng cấp Nga`: the one person of that country whose title somebody of another one bears too. */
  #counterpartFrom(country: string): string | undefined {
    const others = new Set<string>();
    for (const held of this.#titles.values())
      for (const each of held) if (each.of === null && each.country !== country) others.add(each.title);
    return this.#only((held) => held.of === null && held.country === country && others.has(held.title));
  }

  /** The only person who bears a title that fits. */
  #only(fits: (held: HeldTitle) => boolean): string | undefined {
    const found: string[] = [];
    for (const [person, held] of this.#titles)
      if (held.some(fits) && found.push(person) > 1) return undefined;
    return found[0];
  }

  #lastNamed(title: TitleOf): string | undefined {
    const passed = new Set<string>();
    for (let i = this.#recent.length - 1; i >= Math.max(0, this.#recent.length - REACH); i--) {
      const person = this.#recent[i] as string;
      if (passed.has(person)) continue;
      if (this.#bears(person, title)) return person;
      passed.add(person);
    }
    return undefined;
  }

  #firstInArticle(title: TitleOf): string | undefined {
    let count = 0;
    for (const person of this.#titles.keys()) {
      if (this.#bears(person, title)) return person;
      if (++count === REACH) return undefined;
    }
    return undefined;
  }

  #bears(person: string, { title, of, country }: TitleOf): boolean {
    const wanted = title.toLowerCase();
    return (this.#titles.get(person) ?? []).some(
      (held) =>
        isSameTitle(held.title, wanted) &&
        (of === null || held.of === of) &&
        (country === null || this.#isOf(held, country)),
    );
  }

  #isOf({ of, country }: HeldTitle, wanted: string): boolean {
    return country === wanted || (of !== null && this.#countryOf(of) === wanted);
  }
}

function isOfHome({ of, country }: HeldTitle): boolean {
  return of === null && (country === null || country === HOME);
}

/** `phó chủ tịch` is borne by the `phó chủ tịch thường trực`; `bí thư` by the `bí thư thứ nhất`. */
function isSameTitle(held: string, wanted: string): boolean {
  return (
    held === wanted ||
    held.endsWith(` ${wanted}`) ||
    wanted.endsWith(` ${held}`) ||
    held.startsWith(`${wanted} `)
  );
}

function bearersByCountry(titles: HeldTitles): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const [person, held] of titles) {
    for (const { country } of held) {
      if (country === null) continue;
      const known = bearers.get(country);
      if (known) known.add(person);
      else bearers.set(country, new Set([person]));
    }
  }
  return bearers;
}
