import type { Gazetteer, Place } from '../../gazetteer';
import { type Alias, type Entity, fold } from '../../graph';
import type { BlockItem, FactGroup, ResolvedEntity } from '../entity-stage';
import { aliasesOf, type NameFact } from '../names';
import { compare } from '../order';
import { foldedNamesOf } from './place-names';

const PREFIX = 'place:';

/** Id in the graph of a place of the gazetteer. */
export function cityId(place: Pick<Place, 'id'>): string {
  return `city:${place.id}`;
}

export function isLinkedBlock(block: string): boolean {
  return block.startsWith(PREFIX);
}

/** The block of a place of the gazetteer, by its id there. */
export function linkedBlock(id: string): string {
  return PREFIX + id;
}

/** The item of a linked place. Its names are kept only where the gazetteer lacks them, so that most items are alike. */
export function linkedItem(localId: string, place: Place, names: readonly NameFact[]): BlockItem {
  const known = foldedNamesOf(place);
  const further = names
    .filter(([name]) => !known.has(fold(name)))
    .sort((a, b) => compare(a.join('\t'), b.join('\t')));
  return { localId, block: linkedBlock(place.id), facts: JSON.stringify(further) };
}

/** Items for the places around a linked one: they are in the graph for its sake, so that `partOf` leads somewhere. */
export function impliedItems(place: Place, gazetteer: Gazetteer): BlockItem[] {
  return gazetteer
    .ancestors(place.id)
    .map(({ id }) => ({ localId: `^${id}`, block: linkedBlock(id), facts: '[]' }));
}

/** The one entity of a linked block: what the gazetteer knows, and further names that articles use. */
export function resolveLinked(
  block: string,
  groups: readonly FactGroup[],
  gazetteer: Gazetteer,
): ResolvedEntity[] {
  const place = gazetteer.get(block.slice(PREFIX.length));
  if (!place) return [];
  const told = groups.flatMap(({ facts }) => JSON.parse(facts) as NameFact[]);
  const further: Alias[] = told.map(([name, language]) => ({ name, language }));
  return [{ entity: entityOf(place, further), members: groups.map(({ facts }) => facts), suffix: '' }];
}

function entityOf(place: Place, further: readonly Alias[]): Entity {
  return {
    id: cityId(place),
    type: 'City',
    name: place.name,
    aliases: aliasesOf([...place.names, ...further]),
    level: place.level,
    country: place.country,
    placeId: place.parentId === null ? null : `city:${place.parentId}`,
    kind: null,
    location: place.location,
    identifiers: place.identifiers,
    validFrom: place.validFrom,
    validTo: place.validTo,
    becameIds: place.becameIds.map((id) => `city:${id}`),
  };
}
