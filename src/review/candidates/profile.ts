import { type Entity, fold, foldKeepingTones } from '../../graph';

/** What telling two entities apart needs to know of one by itself. */
export interface Profile {
  readonly id: string;
  readonly type: Entity['type'];
  readonly name: string;
  /** Its names, folded. */
  readonly names: ReadonlySet<string>;
  /** Its name with its tones; null where it bears none and so tells nothing. */
  readonly toned: string | null;
  readonly level: Entity['level'];
  readonly country: string | null;
  readonly kind: Entity['kind'];
  /** The places that it lies in or belongs to, the nearest first. */
  readonly within: readonly string[];
}

export function profileOf(entity: Entity, parentOf: ReadonlyMap<string, string>): Profile {
  const { id, type, name, aliases, level, country, kind, placeId } = entity;
  const toned = foldKeepingTones(name);
  return {
    id,
    type,
    name,
    names: new Set([name, ...aliases.map((alias) => alias.name)].map(fold)),
    toned: toned === fold(name) ? null : toned,
    level,
    country,
    kind,
    within: placeId === null ? [] : chainFrom(placeId, parentOf),
  };
}

function chainFrom(id: string, parentOf: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next); )
    [next] = [parentOf.get(next), chain.push(next)];
  return chain;
}

/** Whether both are known and differ. */
export function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether their names differ in nothing but tones: Lý Thị Vân is not Lý Thị Vạn. */
export function tonesDiffer(a: Profile, b: Profile): boolean {
  return fold(a.name) === fold(b.name) && differ(a.toned, b.toned);
}

/** How the places around two agree: the same one, one around the other, not known of one, or elsewhere. */
export function surroundings(a: Profile, b: Profile): 'same' | 'around' | 'unknown' | 'elsewhere' {
  const [inA, inB] = [a.within[0], b.within[0]];
  if (inA === undefined || inB === undefined) return 'unknown';
  if (inA === inB) return 'same';
  return a.within.includes(inB) || b.within.includes(inA) ? 'around' : 'elsewhere';
}

/** A name that both go by, the longest. */
export function sharedName(a: Profile, b: Profile): string | null {
  const shared = [...a.names].filter((name) => b.names.has(name));
  return shared.sort((x, y) => y.length - x.length)[0] ?? null;
}
