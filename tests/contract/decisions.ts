import { loadGazetteer } from '../../src/gazetteer';
import { retract, updateGraph, verify } from '../../src/ingest';
import { markDistinct, mergeEntities, undoDecision } from '../../src/review';
import type { GraphStore } from '../../src/store';
import { news } from '../ingest/news';
import type { OpenEmpty } from './fixtures';
import { snapshot } from './snapshot';

const gazetteer = loadGazetteer();
const JUDGEMENT = { reason: 'the same man, met twice', decidedBy: 'user:an' };

const first = news({
  id: 'first',
  publishedAt: '2024-05-10',
  entities: [
    { id: 'e1', type: 'Person', name: 'Đường Kiến Bình', roles: [{ title: 'Bí thư', of: 'e3' }] },
    { id: 'e2', type: 'Person', name: 'Trần Bạch Mai' },
    { id: 'e3', type: 'City', name: 'Móng Cái', country: 'VN' },
  ],
  claims: [{ type: 'MEETING', date: '2024-05-09', pairs: [['e1', 'e2']] }],
});
const second = news({
  id: 'second',
  entities: [
    { id: 'e1', type: 'Person', name: 'Tang Jianping' },
    { id: 'e2', type: 'Person', name: 'Trần Bạch Mai' },
  ],
  claims: [{ type: 'MEETING', date: '2024-05-09', pairs: [['e1', 'e2']] }],
});

const KEPT = 'person:duong-kien-binh';
const GONE = 'person:tang-jianping';

/** What people decide has to come out alike on every store. */
export function describeDecisions(open: OpenEmpty): void {
  describe('decisions', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.write((tx) => updateGraph(tx, gazetteer, { put: [first, second], remove: [] }));
    });
    const merge = () => mergeEntities(store, gazetteer, KEPT, GONE, JUDGEMENT);
    const violations = async () => {
      const found: unknown[] = [];
      for await (const violation of verify(store, gazetteer)) found.push(violation);
      return found;
    };

    it('a merge makes one entity, one meeting of two, and a redirect', async () => {
      const { entity } = await merge();
      expect(entity).toMatchObject({ id: KEPT, name: 'Đường Kiến Bình' });
      expect(entity.aliases.map(({ name }) => name)).toEqual(['Đường Kiến Bình', 'Tang Jianping']);
      expect((await store.entities([GONE])).get(GONE)).toEqual(entity);
      expect(await store.scan('entity', GONE, 1)).not.toContain(GONE);
      const events = [...(await store.events(await store.scan('event', null, 10))).values()];
      expect(events.map(({ reports }) => reports.map(({ articleId }) => articleId))).toEqual([
        ['first', 'second'],
      ]);
      expect((await store.mentionsIn(['second'])).map(({ entityId }) => entityId)).toContain(KEPT);
      expect((await store.entitiesNamed('tang jianping')).map(({ id }) => id)).toEqual([KEPT]);
      expect(await violations()).toEqual([]);
    });

    it('taking it back restores all, the redirect too', async () => {
      const before = await snapshot(store);
      const { decision } = await merge();
      expect(await snapshot(store)).not.toEqual(before);
      expect((await undoDecision(store, gazetteer, decision.id)).map(({ id }) => id)).toEqual([GONE]);
      expect(await snapshot(store)).toEqual(before);
      expect((await store.entities([GONE])).get(GONE)?.id).toBe(GONE);
      expect(await store.records({ kind: 'decision', limit: 10 })).toEqual([]);
    });

    it('stands while articles go and come again', async () => {
      await merge();
      const before = await snapshot(store);
      await retract(store, gazetteer, ['first']);
      expect((await store.entities([KEPT, GONE])).get(KEPT)?.name).toBe('Tang Jianping');
      expect(await violations()).toEqual([]);
      await store.write((tx) => updateGraph(tx, gazetteer, { put: [first], remove: [] }));
      expect(await snapshot(store)).toEqual(before);
    });

    it('those held distinct are not merged until that is taken back', async () => {
      const distinct = await markDistinct(store, gazetteer, GONE, KEPT, JUDGEMENT);
      await expect(merge()).rejects.toMatchObject({ code: 'MERGE_REFUSED' });
      expect(await undoDecision(store, gazetteer, distinct.id)).toEqual([]);
      await expect(merge()).resolves.toMatchObject({ entity: { id: KEPT } });
    });
  });
}
