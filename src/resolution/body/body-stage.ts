import {
  type AssociationKind,
  type CountryCode,
  type Entity,
  type EntityType,
  type ExtractedEntity,
  fold,
} from '../../graph';
import type { ArticleView } from '../article-view';
import { cluster, clusterIds } from '../cluster';
import type { BlockItem, EntityStage, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact } from '../names';
import { compare, heaviest } from '../order';
import { countryOf } from '../place/place-chain';
import { bareName } from '../place/place-names';
import { canonicalBody, namesPlace, needsPlace, withoutPlace } from './body-names';

interface BodyFacts {
  readonly type: 'Party' | 'Association';
  /** The fullest first. */
  readonly names: readonly NameFact[];
  /** Whether the first name says where it belongs. */
  readonly complete: boolean;
  readonly kind: AssociationKind | null;
  readonly country: CountryCode | null;
  readonly place: string | null;
}

type Member = BodyFacts & FactGroup;

/** Parties and associations: one name in one place is one body. */
export const bodyStage: EntityStage = {
  name: 'body',
  items: (view) => view.extraction.entities.filter(isBody).map((entity) => bodyItem(view, entity)),
  resolve: resolveBodies,
};

function isBody({ type }: ExtractedEntity): boolean {
  return type === 'Party' || type === 'Association';
}

function bodyItem(view: ArticleView, entity: ExtractedEntity): BlockItem {
  const canonical = canonicalBody(entity.name, entity.type);
  const home = entity.place ?? placeNamedIn(view, canonical);
  const placeNames = home === null ? [] : namesOfPlace(view, home);
  const place = home === null ? null : (view.targets.get(home) ?? null);
  const facts: BodyFacts = {
    type: entity.type as BodyFacts['type'],
    names: namesOf(view, entity),
    complete: namesPlace(canonical, placeNames),
    kind: entity.kind as AssociationKind | null,
    country: entity.country ?? (home === null ? null : countryOf(view, home)),
    place,
  };
  return {
    localId: entity.id,
    block: blockOf(view, entity.type, canonical, placeNames, place),
    facts: JSON.stringify(facts),
  };
}

function blockOf(
  view: ArticleView,
  type: EntityType,
  canonical: string,
  placeNames: readonly string[],
  place: string | null,
): string {
  const base = (name: string) => `${type.toLowerCase()}:${name.replaceAll(' ', '-')}`;
  if (place !== null) return `${base(withoutPlace(canonical, placeNames))}@${place.replace(/^city:/, '')}`;
  // "UBND thành phố" or "Sở Ngoại vụ" of nowhere is known inside its article only.
  return needsPlace(canonical) ? `${base(canonical)}#${view.article.id}` : base(canonical);
}

/** The place of the article whose name, with the word for its kind, ends the body's name; the one named at most length. */
function placeNamedIn(view: ArticleView, canonical: string): string | null {
  let best: { id: string; length: number } | null = null;
  for (const entity of view.extraction.entities) {
    if (entity.type !== 'City') continue;
    for (const name of entity.names) {
      const { bare, level } = bareName(name);
      const ending = canonicalBody(name, 'Association');
      if (bare === '' || level === null || !canonical.endsWith(` ${ending}`)) continue;
      if (!best || ending.length > best.length) best = { id: entity.id, length: ending.length };
    }
  }
  return best?.id ?? null;
}

function namesOfPlace(view: ArticleView, localId: string): string[] {
  const told = view.local.get(localId);
  const known = view.links.get(localId)?.names ?? [];
  return [
    ...new Set([
      ...(told ? [told.name, ...told.names].map((name) => bareName(name).bare) : []),
      ...known.map(({ name }) => fold(name)),
    ]),
  ];
}

function namesOf({ extraction }: ArticleView, entity: ExtractedEntity): NameFact[] {
  const others = [...new Set(entity.names)].filter((name) => name !== entity.name).sort(compare);
  return [entity.name, ...others].map((name) => [name, extraction.language] as const);
}

function resolveBodies(block: string, groups: readonly FactGroup[]): ResolvedEntity[] {
  const members = groups.map((group): Member => ({ ...(JSON.parse(group.facts) as BodyFacts), ...group }));
  const clusters = cluster<Member>(members, {
    specificity: ({ country }) => (country === null ? 0 : 1),
    key: ({ facts }) => facts,
    affinity: (a, b) => {
      // In a block with a place, the place is the body's identity.
      if (a.place !== null || a.country === null || b.country === null) return 0;
      return a.country === b.country ? 1 : null;
    },
  });
  const ids = clusterIds(
    block,
    clusters.map((list) => ({ suffix: list[0]?.country?.toLowerCase() ?? '', key: list[0]?.facts ?? '' })),
  );
  return clusters.map((list, index) => ({
    entity: entityOf(ids[index] ?? block, list),
    members: list.map(({ facts }) => facts),
  }));
}

function entityOf(id: string, members: readonly Member[]): Entity {
  const kinds = new Map<string, number>();
  for (const { kind, size } of members) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + size);
  return {
    id,
    type: members[0]?.type ?? 'Association',
    name: bestName(
      members.map(({ names, complete, size }) => ({
        name: names[0]?.[0] ?? '',
        rank: complete ? 1 : 0,
        size,
      })),
    ),
    aliases: aliasesOf(members.flatMap(({ names }) => names.map(([name, language]) => ({ name, language })))),
    level: null,
    country:
      members
        .map(({ country }) => country)
        .filter((country) => country !== null)
        .sort(compare)[0] ?? null,
    placeId: members[0]?.place ?? null,
    kind: (heaviest(kinds) as AssociationKind | undefined) ?? null,
    location: null,
    identifiers: [],
    validFrom: null,
    validTo: null,
    becameIds: [],
  };
}
