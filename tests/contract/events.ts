import { EDGE_TYPES, type EventStatus } from '../../src/graph';
import { apply, entity, event, type OpenEmpty, reportedBy } from './fixtures';

export function describeEvents(open: OpenEmpty): void {
  describe('events', () => {
    it('come back exactly as they went in', async () => {
      const store = await open();
      const full = event('m', {
        date: '2024-05',
        placeId: 'mong-cai',
        participants: [
          { entityId: 'a', role: 'VISITOR', side: 1 },
          { entityId: 'a', role: 'DELEGATION_HEAD', side: 1 },
          { entityId: 'b', role: 'HOST', side: 2 },
          { entityId: 'c', role: 'WITNESS', side: null },
        ],
        pairs: [['a', 'b']],
        ...reportedBy('a1', 'a2'),
      });
      await apply(store, { putEvents: [full] });
      expect(await store.events(['m', 'unknown'])).toEqual(new Map([['m', full]]));
    });

    it('make their edges when they occurred', async () => {
      const store = await open();
      await apply(store, { putEvents: [event('m', { date: '2024', pairs: [['b', 'a']] })] });
      expect(await store.edgesAt(['a'], EDGE_TYPES)).toEqual([
        { id: 'MET_WITH:a:b:m', type: 'MET_WITH', source: 'a', target: 'b', eventId: 'm', date: '2024' },
      ]);
    });

    it.each<EventStatus>(['PLANNED', 'WISHED', 'DENIED', 'CANCELLED'])(
      'make no edge when %s',
      async (status) => {
        const store = await open();
        await apply(store, { putEvents: [event('m', { status, pairs: [['a', 'b']] })] });
        expect(await store.edgesAt(['a', 'b'], EDGE_TYPES)).toEqual([]);
        expect(await store.countEvents({ statuses: [status] })).toBe(1);
      },
    );

    it('take edges, participants, pairs and reports with them', async () => {
      const store = await open();
      const lasting = event('m2', { pairs: [['a', 'c']], ...reportedBy('a1') });
      await apply(store, {
        putEvents: [event('m1', { pairs: [['a', 'b']], ...reportedBy('a1', 'a2') }), lasting],
      });
      await apply(store, { deleteEvents: ['m1'] });
      expect((await store.edgesAt(['a', 'b', 'c'], EDGE_TYPES)).map(({ eventId }) => eventId)).toEqual([
        'm2',
      ]);
      expect(await store.countEvents({ involvingAny: { ids: ['b'], withAffiliates: false } })).toBe(0);
      expect(await store.countEvents({ articleIds: ['a2'] })).toBe(0);
      expect(await store.countEvents({ articleIds: ['a1'] })).toBe(1);
      expect(await store.degrees(['a', 'b'])).toEqual(
        new Map([
          ['a', 1],
          ['b', 0],
        ]),
      );
    });

    it('replace what they said before', async () => {
      const store = await open();
      await apply(store, { putEvents: [event('m', { pairs: [['a', 'b']], ...reportedBy('a1') })] });
      await apply(store, { putEvents: [event('m', { pairs: [['a', 'c']], ...reportedBy('a2') })] });
      expect((await store.edgesAt(['a'], EDGE_TYPES)).map(({ target }) => target)).toEqual(['c']);
      expect(await store.countEvents({ articleIds: ['a1'] })).toBe(0);
      expect(await store.countEvents({ involvingAny: { ids: ['b'], withAffiliates: false } })).toBe(0);
    });

    it('lose their edges when it turns out that they did not occur', async () => {
      const store = await open();
      await apply(store, { putEvents: [event('m', { pairs: [['a', 'b']] })] });
      await apply(store, { putEvents: [event('m', { status: 'CANCELLED', pairs: [['a', 'b']] })] });
      expect(await store.edgesAt(['a'], EDGE_TYPES)).toEqual([]);
    });

    it('are found by the agreement that was signed in them', async () => {
      const store = await open();
      const signing = (id: string, rest = {}) =>
        event(id, { type: 'SIGNING', agreementId: 'letter', pairs: [['a', 'letter']], ...rest });
      await apply(store, {
        putEntities: [entity('Agreement', 'letter', 'Ý định thư')],
        putEvents: [
          signing('s1'),
          signing('s3', { date: '2024' }),
          signing('s2', { date: '2023' }),
          signing('planned', { status: 'PLANNED' }),
          event('m', { agreementId: 'letter' }),
        ],
      });
      const found = await store.signings(['letter', 'unknown']);
      expect([...found.keys()]).toEqual(['letter']);
      expect(found.get('letter')?.map(({ id }) => id)).toEqual(['s2', 's3', 's1']);
    });
  });
}
