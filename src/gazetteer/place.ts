import type { Alias, CityLevel, CountryCode, Identifier, Location } from '../graph';

/** A place that the gazetteer knows. */
export interface Place {
  /** Readable and stable, such as `vn-quang-ninh-mong-cai`. */
  readonly id: string;
  /** The usual Vietnamese name without the word for its kind, else the English one. */
  readonly name: string;
  /** Every name it goes by, `name` first. */
  readonly names: readonly Alias[];
  readonly level: CityLevel;
  readonly country: CountryCode;
  readonly parentId: string | null;
  /** A point in it: its seat, or the middle of its seats. */
  readonly location: Location | null;
  readonly identifiers: readonly Identifier[];
  /** First and last day (`YYYY-MM-DD`) as an administrative unit; null where open or not known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly becameIds: readonly string[];
  /** Population, or a rank in place of it: of two with one name, the greater is the better known. */
  readonly weight: number;
}

export interface Country {
  readonly code: CountryCode;
  /** The usual Vietnamese name. */
  readonly name: string;
  /** Every name it goes by, `name` first. */
  readonly names: readonly Alias[];
  /** A box around its inhabited places, in WGS 84 degrees; null where not known or across the 180th meridian. */
  readonly box: Box | null;
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}
