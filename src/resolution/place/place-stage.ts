import type { ExtractedEntity } from '../../graph';
import type { ArticleView } from '../article-view';
import type { BlockItem, EntityStage } from '../entity-stage';
import type { NameFact } from '../names';
import { sortedUnique } from '../order';
import { impliedItems, isLinkedBlock, linkedItem, resolveLinked } from './linked-place';
import { bareName } from './place-names';
import { resolveUnlinked, unlinkedItem } from './unlinked-place';

/** Places of the gazetteer, and others from communes upwards. */
export const placeStage: EntityStage = {
  name: 'place',
  items: (view) => {
    const items = new Map<string, BlockItem>();
    for (const entity of cities(view)) {
      const link = view.links.get(entity.id);
      if (link) {
        items.set(entity.id, linkedItem(entity.id, link, namesIn(view, entity)));
        for (const implied of impliedItems(link, view.gazetteer)) items.set(implied.localId, implied);
      } else if (!isVillage(entity)) {
        items.set(entity.id, unlinkedItem(view, entity, namesIn(view, entity)));
      }
    }
    return [...items.values()];
  },
  resolve: (block, groups, gazetteer) =>
    isLinkedBlock(block)
      ? resolveLinked(block, groups, gazetteer)
      : resolveUnlinked(block, groups, (id) => gazetteer.get(id) !== undefined),
};

/** Villages that the gazetteer doesn't know: a stage of their own, because they are told apart by the commune they lie in. */
export const villageStage: EntityStage = {
  name: 'village',
  items: (view) =>
    cities(view)
      .filter((entity) => isVillage(entity) && !view.links.has(entity.id))
      .map((entity) => {
        const item = unlinkedItem(view, entity, namesIn(view, entity));
        return { ...item, block: `~village.${item.block.slice(1)}` };
      }),
  resolve: (block, groups) => resolveUnlinked(block, groups, () => false),
};

function cities(view: ArticleView): ExtractedEntity[] {
  return view.extraction.entities.filter(({ type }) => type === 'City');
}

function isVillage(entity: ExtractedEntity): boolean {
  return (entity.level ?? bareName(entity.name).level) === 'village';
}

/** Surface forms that name the place: not the bare word for its kind, nor a number without it. */
function namesIn({ extraction }: ArticleView, entity: ExtractedEntity): NameFact[] {
  const names = sortedUnique([entity.name, ...entity.names]);
  const worded = names.filter((name) => /\p{L}/u.test(name));
  const proper = worded.filter((name) => /\p{L}/u.test(bareName(name).bare));
  return ([proper, worded].find(({ length }) => length > 0) ?? names).map(
    (name) => [name, extraction.language] as const,
  );
}
