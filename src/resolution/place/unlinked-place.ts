import { type CityLevel, type CountryCode, type Entity, type ExtractedEntity, slug } from '../../graph';
import type { ArticleView } from '../article-view';
import { cluster, clusterIds } from '../cluster';
import type { BlockItem, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact, tonedForm } from '../names';
import { heaviest } from '../order';
import { countryOf, surroundings } from './place-chain';
import { bareName, withoutKindWord } from './place-names';

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
    toned: tonedForm(withoutKindWord(entity.name)),
  };
  const block = `~${blockName(view, entity, bare, facts.within[0])}`;
  return { localId: entity.id, block, facts: JSON.stringify(facts) };
}

/** The bare name; what is only numbered ("khu 2") or a kind ("thành phố") names nothing outside the place around it. */
function blockName(
  view: ArticleView,
  entity: ExtractedEntity,
  bare: string,
  around: string | undefined,
): string {
  if (/\p{L}/u.test(bare)) return bare.replaceAll(' ', '-');
  const home = around === undefined ? `#${view.article.id}` : `@${around.replace(/^city:/, '')}`;
  return slug(entity.name) + home;
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
  const told = clusters.map((list) => ({
    suffix: list[0]?.within[0]?.replace(/^city:/, '') ?? list[0]?.country?.toLowerCase() ?? '',
    key: list[0]?.facts ?? '',
  }));
  const ids = clusterIds(`city:${base}${reserved(base) ? '~' : ''}`, told);
  return clusters.map((list, index) => ({
    entity: entityOf(ids[index] ?? base, list),
    members: list.map(({ facts }) => facts),
    suffix: told[index]?.suffix ?? '',
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
      members.flatMap(({ names, size }) =>
        names.map(([name]) => ({ name: withoutKindWord(name), rank: 0, size })),
      ),
    ),
    aliases: aliasesOf(
      members.flatMap(({ names }) =>
        names.flatMap(([name, language]) =>
          [name, withoutKindWord(name)].map((form) => ({ name: form, language })),
        ),
      ),
    ),
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
