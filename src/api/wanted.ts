import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { WantedWithEvents } from '../store';

/** Fields that lead from an event to entities, and from its evidence to articles, at whatever depth. */
const TO_ENTITIES: ReadonlySet<string> = new Set(['entity', 'place', 'agreement', 'signatories', 'members']);
const TO_ARTICLES: ReadonlySet<string> = new Set(['article']);
/** Fields of a list that need a page of it. */
const TO_PAGE: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** What has to be read with events, and whether any are read or only counted. */
export interface WantedOfEvents extends WantedWithEvents {
  readonly page: boolean;
}

/** Parsed operations are kept by the server, so that what one wants is found out once. */
const known = new WeakMap<FieldNode, WantedOfEvents>();

/** What is asked about the events of a field that has to be read with them; sometimes more, never less. */
export function wantedWithEvents({ fieldNodes, fragments }: GraphQLResolveInfo): WantedOfEvents {
  const [first] = fieldNodes as [FieldNode];
  const before = known.get(first);
  if (before) return before;
  const names = new Set<string>();
  for (const { selectionSet } of fieldNodes) collectNames(selectionSet, fragments, names, new Set());
  const wanted = {
    entities: meet(names, TO_ENTITIES),
    articles: meet(names, TO_ARTICLES),
    page: meet(names, TO_PAGE),
  };
  known.set(first, wanted);
  return wanted;
}

/** Names of all fields below, each fragment being read once. */
function collectNames(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  names: Set<string>,
  spread: Set<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      collectNames(selection.selectionSet, fragments, names, spread);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      collectNames(fragments[selection.name.value]?.selectionSet, fragments, names, spread);
    }
  }
}

function meet(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((name) => names.has(name));
}
