import { type CityLevel, type CountryCode, type Entity, type ExtractedEntity, slug } from '../../graph';
import type { ArticleView } from '../article-view';
import { cluster, clusterIds } from '../cluster';
import type { BlockItem, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact, tonedForm } from '../names';
import { heaviest } from '../order';
import { countryOf, surroundings } from './place-chain';
import { bareName } from './place-names';

/** What one or more articles say of a place that the gazetteer doesn't know. */
interface PlaceFacts {
  readonly names: readonly NameFact[];
  readonly level: CityLevel | null;
  readonly country: CountryCode | null;
  /** Ids of the places that it is told to lie in, the nearest first, and of those around them. */
  readonly within: readonly string[];
  /** Its name with its tones; null where it is written without. */
  readonly toned: string | null;
}

interface Member extends PlaceFacts {
  readonly facts: string;
  readonly size: number;
}

/** The item of an unlinked place: its block is its bare name. */
export function unlinkedItem(
  view: ArticleView,
  entity: ExtractedEntity,
  names: readonly NameFact[],
): BlockItem {
  const { bare, level } = bareName(entity.name);
  const facts: PlaceFacts = {
    names,
    level: entity.level ?? level,
    country: countryOf(view, entity.id),
    within: surroundings(view, entity),
    toned: tonedForm(entity.name.split(/\s+/u).slice(-bare.split(' ').length).join(' ')),
  };
  // A bare kind ("thành phố") names nothing outside its article.
  const block = bare === '' ? `~${slug(entity.name)}#${view.article.id}` : `~${bare.replaceAll(' ', '-')}`;
  return { localId: entity.id, block, facts: JSON.stringify(facts) };
}

/** The places of one name: two villages of one name in two communes stay two. */
export function resolveUnlinked(
  block: string,
  groups: readonly FactGroup[],
  reserved: (id: string) => boolean,
): ResolvedEntity[] {
  const members = groups.map(
    ({ facts, size }): Member => ({ ...(JSON.parse(facts) as PlaceFacts), facts, size }),
  );
  const clusters = cluster<Member>(members, {
    specificity: (member) => member.within.length * 4 + (member.level ? 2 : 0) + (member.country ? 1 : 0),
    key: (member) => member.facts,
    affinity,
  });
  const base = block.slice(1);
  const ids = clusterIds(
    `city:${base}${reserved(base) ? '~' : ''}`,
    clusters.map((list) => ({
      suffix: list[0]?.within[0]?.replace(/^city:/, '') ?? list[0]?.country?.toLowerCase() ?? '',
      key: list[0]?.facts ?? '',
    })),
  );
  return clusters.map((list, index) => ({
    entity: entityOf(ids[index] ?? base, list),
    members: list.map(({ facts }) => facts),
  }));
}

function affinity(a: PlaceFacts, b: PlaceFacts): number | null {
  if (a.level && b.level && a.level !== b.level) return null;
  if (a.country && b.country && a.country !== b.country) return null;
  if (a.toned && b.toned && a.toned !== b.toned) return null;
  const [inA] = a.within;
  const [inB] = b.within;
  if (inA === undefined || inB === undefined) return a.country !== null && a.country === b.country ? 1 : 0;
  return b.within.includes(inA) || a.within.includes(inB) ? 2 : null;
}

function entityOf(id: string, members: readonly Member[]): Entity {
  const levels = new Map<string, number>();
  for (const { level, size } of members) if (level) levels.set(level, (levels.get(level) ?? 0) + size);
  return {
    id,
    type: 'City',
    name: bestName(
      members.flatMap(({ names, size }) => ownNames(names).map((name) => ({ name, rank: 0, size }))),
    ),
    aliases: aliasesOf(members.flatMap(({ names }) => names.map(([name, language]) => ({ name, language })))),
    level: (heaviest(levels) as CityLevel | undefined) ?? null,
    country: members.find(({ country }) => country !== null)?.country ?? null,
    placeId: members.find(({ within }) => within.length > 0)?.within[0] ?? null,
    kind: null,
    location: null,
    identifiers: [],
    validFrom: null,
    validTo: null,
    becameIds: [],
  };
}

/** An article's names without the word for the kind where one of them is: "Pò Hèn" rather than "thôn Pò Hèn". */
function ownNames(names: readonly NameFact[]): string[] {
  const bare = names.filter(([name]) => bareName(name).level === null).map(([name]) => name);
  return bare.length > 0 ? bare : names.slice(0, 1).map(([name]) => name);
}
