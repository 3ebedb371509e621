import fc from 'fast-check';
import type { GraphStore, ResolutionGroup, ResolutionItem } from '../../src/store';
import { apply, item, type OpenEmpty } from './fixtures';

/** The groups of items as the port defines them, worked out apart from any store. */
function groupsOf(items: readonly ResolutionItem[]): ResolutionGroup[] {
  const groups = new Map<string, ResolutionGroup>();
  for (const { block, facts, targetId } of items) {
    const key = JSON.stringify([block, facts, targetId]);
    groups.set(key, { block, facts, targetId, size: (groups.get(key)?.size ?? 0) + 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const replaceItems = (
  articleId: string,
  items: ResolutionItem[],
  stage: ResolutionItem['stage'] = 'place',
) => ({
  replaceItems: [{ articleId, stage, items }],
});

export function describeResolutionItems(open: OpenEmpty): void {
  describe('resolution items', () => {
    const inBlocks = (store: GraphStore, ...blocks: string[]) =>
      store.write((tx) => tx.itemsInBlocks('place', blocks));

    it('come back by article and by block, sorted', async () => {
      const store = await open();
      const items = [
        item('a1', 'e1', 'dong hung', { facts: '{"level":"city"}' }),
        item('a1', 'e1', 'dongxing'),
        item('a1', 'e2', 'mong cai'),
      ];
      const other = item('a2', 'e1', 'dong hung', { targetId: 'city:x' });
      const person = item('a1', 'e3', 'dong hung', { stage: 'person' });
      await apply(
        store,
        replaceItems('a2', [other]),
        replaceItems('a1', [...items].reverse()),
        replaceItems('a1', [person], 'person'),
      );
      expect(await store.itemsOfArticles(['a1', 'unknown'])).toEqual([person, ...items]);
      expect(await store.write((tx) => tx.itemsOfArticles(['a2']))).toEqual([other]);
      expect(await inBlocks(store, 'dong hung', 'unknown')).toEqual([items[0], other]);
      expect(await inBlocks(store)).toEqual([]);
    });

    it('are replaced for their article and stage alone', async () => {
      const store = await open();
      const kept = [item('a1', 'e9', 'x', { stage: 'body' }), item('a2', 'e1', 'x')];
      await apply(
        store,
        replaceItems('a1', [item('a1', 'e1', 'x'), item('a1', 'e2', 'x')]),
        replaceItems('a1', [kept[0]!], 'body'),
        replaceItems('a2', [kept[1]!]),
      );
      await apply(store, replaceItems('a1', [item('a1', 'e3', 'y')]));
      expect(await store.itemsOfArticles(['a1', 'a2'])).toEqual([kept[0], item('a1', 'e3', 'y'), kept[1]]);
      await apply(store, replaceItems('a1', []));
      expect(await store.itemsOfArticles(['a1', 'a2'])).toEqual(kept);
    });

    it('are counted in groups, whatever comes and goes', async () => {
      const store = await open();
      const said = fc.record({
        localId: fc.constantFrom('e1', 'e2', 'e3'),
        block: fc.constantFrom('x', 'y', 'z'),
        facts: fc.constantFrom('', 'f', 'đ'),
        targetId: fc.constantFrom('t1', 't2'),
      });
      const readings = fc.array(
        fc.tuple(
          fc.constantFrom('a1', 'a2', 'a3', 'a4'),
          fc.uniqueArray(said, { selector: ({ localId, block }) => `${localId} ${block}`, maxLength: 6 }),
          fc.boolean(),
        ),
        { maxLength: 12 },
      );
      const property = fc.asyncProperty(readings, async (steps) => {
        await apply(store, { deleteArticles: ['a1', 'a2', 'a3', 'a4'] });
        const present = new Map<string, ResolutionItem[]>();
        for (const [articleId, saidThere, retracted] of steps) {
          const items = retracted
            ? []
            : saidThere.map(({ localId, block, ...rest }) => item(articleId, localId, block, rest));
          present.set(articleId, items);
          await apply(store, retracted ? { deleteArticles: [articleId] } : replaceItems(articleId, items));
        }
        const asked = ['x', 'y', 'unknown'];
        const expected = [...present.values()].flat().filter(({ block }) => asked.includes(block));
        expect(await store.write((tx) => tx.groupsInBlocks('place', asked))).toEqual(groupsOf(expected));
        expect(await store.write((tx) => tx.groupsInBlocks('event', asked))).toEqual([]);
      });
      await fc.assert(property, { numRuns: 40 });
    });
  });
}
