import { type CountryCode, type Entity, type ExtractedEntity, fold, slug } from '../../graph';
import type { ArticleView } from '../article-view';
import { cluster, clusterIds } from '../cluster';
import type { BlockItem, EntityStage, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact, tonedForm } from '../names';
import { compare, heaviest, sortedUnique } from '../order';
import { countryOf, regionsOfAll } from '../place/place-chain';

interface PersonFacts {
  /** The fullest first. */
  readonly names: readonly NameFact[];
  readonly toned: string | null;
  readonly country: CountryCode | null;
  /** Ids of the bodies and places that it holds roles in. */
  readonly affiliations: readonly string[];
  /** Gazetteer ids of the largest places around these. */
  readonly regions: readonly string[];
}

type Member = PersonFacts & FactGroup;

/**
 * People: one full name is one person, unless country, region or the tones of the name say otherwise.
 * Officials rarely cross provinces, but names recur by the thousand, so disjoint regions part namesakes.
 */
export const personStage: EntityStage = {
  name: 'person',
  items: (view) =>
    view.extraction.entities
      .filter(({ type }) => type === 'Person')
      .map((entity) => personItem(view, entity)),
  resolve: resolvePeople,
};

function personItem(view: ArticleView, entity: ExtractedEntity): BlockItem {
  const offices = sortedUnique(entity.roles.flatMap((role) => (role.of === null ? [] : [role.of])));
  // A person known by a full name is not looked for by one syllable of it.
  const others = [...new Set(entity.names)]
    .filter((name) => name !== entity.name && isFullName(name))
    .sort(compare);
  const facts: PersonFacts = {
    names: [entity.name, ...others].map((name) => [name, view.extraction.language] as const),
    toned: tonedForm(entity.name),
    country: entity.country ?? offices.map((id) => countryOf(view, id)).find((code) => code !== null) ?? null,
    affiliations: sortedUnique(offices.flatMap((id) => view.targets.get(id) ?? [])),
    regions: regionsOfAll(view, offices),
  };
  const base = `person:${slug(entity.name)}`;
  const block = isFullName(entity.name) ? base : `${base}#${view.article.id}`;
  return { localId: entity.id, block, facts: JSON.stringify(facts) };
}

/** A name of one syllable ("ông Nam") tells nobody apart outside its article; Chinese characters are a syllable each. */
function isFullName(name: string): boolean {
  return fold(name).includes(' ') || /\p{Script=Han}{2}/u.test(name);
}

function resolvePeople(block: string, groups: readonly FactGroup[]): ResolvedEntity[] {
  const members = groups.map((group): Member => ({ ...(JSON.parse(group.facts) as PersonFacts), ...group }));
  const clusters = absorbSlips(
    cluster<Member>(members, {
      specificity: (member) =>
        member.regions.length * 8 +
        member.affiliations.length * 2 +
        (member.country ? 1 : 0) +
        (member.toned ? 1 : 0),
      key: ({ facts }) => facts,
      affinity,
    }),
  );
  const told = clusters.map((list) => ({
    suffix: list[0]?.regions[0] ?? list[0]?.country?.toLowerCase() ?? '',
    key: list[0]?.facts ?? '',
  }));
  const ids = clusterIds(block, told);
  return clusters.map((list, index) => ({
    entity: entityOf(ids[index] ?? block, list),
    members: list.map(({ facts }) => facts),
    suffix: told[index]?.suffix ?? '',
  }));
}

/** From so many mentions on a name counts as widely known … */
const WIDELY_KNOWN = 10;
/** … and then so small a share of them that contradicts the others is a slip of a pen, not a namesake. */
const SLIP_SHARE = 0.1;

/**
 * Where only a few of many mentions contradict the rest (a foreign office, another province), they are taken for mistakes
 * in the text or its reading: a head of state has no namesake for each of them. Other tones remain another name.
 */
function absorbSlips(clusters: readonly Member[][]): Member[][] {
  const sizeOf = (lists: readonly Member[][]) => lists.flat().reduce((sum, { size }) => sum + size, 0);
  const told = clusters.filter((list) =>
    list.some(({ country, regions }) => country !== null || regions.length > 0),
  );
  const [main, ...others] = told.sort((a, b) => sizeOf([b]) - sizeOf([a]));
  const total = sizeOf(clusters);
  if (!main || total < WIDELY_KNOWN || sizeOf(others) > total * SLIP_SHARE) return [...clusters];
  const tones = new Set(main.flatMap(({ toned }) => toned ?? []));
  const same = clusters.filter((list) =>
    list.every(({ toned }) => toned === null || tones.size === 0 || tones.has(toned)),
  );
  return [same.flat(), ...clusters.filter((list) => !same.includes(list))];
}

function affinity(a: PersonFacts, b: PersonFacts): number | null {
  if (a.country && b.country && a.country !== b.country) return null;
  if (a.toned && b.toned && a.toned !== b.toned) return null;
  const shared = (x: readonly string[], y: readonly string[]) => x.some((value) => y.includes(value));
  if (shared(a.affiliations, b.affiliations)) return 3;
  if (a.regions.length > 0 && b.regions.length > 0) return shared(a.regions, b.regions) ? 2 : null;
  return a.country !== null && a.country === b.country ? 1 : 0;
}

function entityOf(id: string, members: readonly Member[]): Entity {
  const countries = new Map<string, number>();
  for (const { country, size } of members)
    if (country) countries.set(country, (countries.get(country) ?? 0) + size);
  return {
    id,
    type: 'Person',
    name: bestName(
      members.map(({ names, toned, size }) => ({
        name: names[0]?.[0] ?? '',
        rank: toned === null ? 0 : 1,
        size,
      })),
    ),
    aliases: aliasesOf(members.flatMap(({ names }) => names.map(([name, language]) => ({ name, language })))),
    level: null,
    country: heaviest(countries) ?? null,
    placeId: null,
    kind: null,
    location: null,
    identifiers: [],
    validFrom: null,
    validTo: null,
    becameIds: [],
  };
}
