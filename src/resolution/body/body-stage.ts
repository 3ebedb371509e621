import type { AssociationKind, CountryCode, Entity, EntityType, ExtractedEntity } from '../../graph';
import type { ArticleView } from '../article-view';
import { cluster } from '../cluster';
import type { BlockItem, EntityStage, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, bestName, type NameFact } from '../names';
import { compare, heaviest } from '../order';
import { countryOf } from '../place/place-chain';
import { bareName, foldedNamesOf, withoutKindWord } from '../place/place-names';
import { canonicalBody, isOfState, namesPlace, needsPlace, withoutPlace } from './body-names';

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
  const written = canonicalBody(entity.name, entity.type);
  const home = entity.place ?? placeNamedIn(view, written);
  const place = home === null ? null : (view.targets.get(home) ?? null);
  const { canonical, country } =
    place === null ? ofState(view, entity, written) : { canonical: written, country: null };
  const placeNames = home === null ? [] : namesOfPlace(view, home);
  const complete = namesPlace(canonical, placeNames);
  const facts: BodyFacts = {
    type: entity.type as BodyFacts['type'],
    names: namesOf(view, entity, home === null || complete || !needsPlace(canonical) ? null : home),
    complete,
    kind: entity.kind as AssociationKind | null,
    country: entity.country ?? country ?? (home === null ? null : countryOf(view, home)),
    place,
  };
  const block = blockOf(view, entity.type, canonical, placeNames, place);
  return { localId: entity.id, block, facts: JSON.stringify(facts) };
}

/** "Bộ Ngoại giao Lào" is the Bộ Ngoại giao whose country is Laos. Parties keep the country in their names. */
function ofState(
  view: ArticleView,
  { type }: ExtractedEntity,
  canonical: string,
): { canonical: string; country: CountryCode | null } {
  const words = canonical.split(' ');
  for (let count = Math.min(4, words.length - 1); type === 'Association' && count > 0; count--) {
    const country = view.gazetteer.country(words.slice(-count).join(' '));
    const head = words.slice(0, -count).join(' ');
    if (country !== undefined && isOfState(head)) return { canonical: head, country };
  }
  return { canonical, country: null };
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

/**
 * The place of the article whose name ends the body's name, the one named at most length. A name of one syllable
 * ("Đại học Vinh") counts only with the word for its kind.
 */
function placeNamedIn(view: ArticleView, canonical: string): string | null {
  let best: { id: string; length: number } | null = null;
  for (const entity of view.extraction.entities) {
    if (entity.type !== 'City') continue;
    for (const name of entity.names) {
      const { bare, level } = bareName(name);
      if (bare === '' || (level === null && !bare.includes(' '))) continue;
      const ending = canonicalBody(name, 'Association');
      if (!canonical.endsWith(` ${ending}`) || (best && ending.length <= best.length)) continue;
      best = { id: entity.id, length: ending.length };
    }
  }
  return best?.id ?? null;
}

function namesOfPlace(view: ArticleView, localId: string): string[] {
  const told = view.local.get(localId);
  const link = view.links.get(localId);
  const forms = told ? [told.name, ...told.names].map((name) => bareName(name).bare) : [];
  return [...new Set([...forms, ...(link ? foldedNamesOf(link) : [])])];
}

/** Surface forms, the fullest first. A form that only its place completes comes written out: "UBND thành phố Móng Cái". */
function namesOf(view: ArticleView, entity: ExtractedEntity, completedBy: string | null): NameFact[] {
  const place = completedBy === null ? null : view.local.get(completedBy);
  const bare = place ? (view.links.get(place.id)?.name ?? withoutKindWord(place.name)) : '';
  const full = bare === '' ? entity.name : `${entity.name} ${bare}`;
  const others = [...new Set([entity.name, ...entity.names])].filter((name) => name !== full).sort(compare);
  return [full, ...others].map((name) => [name, view.extraction.language] as const);
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
  return clusters.map((list) => ({
    entity: entityOf(idOf(block, list, clusters.length === 1), list),
    members: list.map(({ facts }) => facts),
    suffix: (list[0]?.place === null && countryIn(list)) || '',
  }));
}

function countryIn(members: readonly Member[]): CountryCode | null {
  return members.find(({ country }) => country !== null)?.country ?? null;
}

/** Bodies of one block differ in their country; those that every state has bear it from the start. */
function idOf(block: string, members: readonly Member[], alone: boolean): string {
  const country = countryIn(members);
  if (country === null || members[0]?.place !== null) return block;
  const ofEveryState = isOfState(block.replace(/^\w+:/, '').replaceAll('-', ' '));
  return alone && !ofEveryState ? block : `${block}~${country.toLowerCase()}`;
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
