import type { CityLevel } from '../../../graph';
import type { EntityDraft } from '../../draft';

/** A place of one country is looked for among so many mentions of a level. */
const REACH = 500;

/** Places in the order of their mentions: what a bare kind word (`thành phố`, `tỉnh`) refers to. */
export class RecentPlaces {
  readonly #byLevel = new Map<CityLevel, EntityDraft[]>();

  add(place: EntityDraft): void {
    if (!place.level) return;
    const named = this.#byLevel.get(place.level);
    if (named) named.push(place);
    else this.#byLevel.set(place.level, [place]);
  }

  /** The latest place of a level, of a country where one is given. */
  last(level: CityLevel, country: string | null = null): EntityDraft | undefined {
    const named = this.#byLevel.get(level) ?? [];
    if (country === null) return named[named.length - 1];
    return named.slice(-REACH).findLast((place) => place.country === country);
  }
}
