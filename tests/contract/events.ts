import { EDGE_TYPES, type EventStatus } from '../../src/graph';
import { apply, entity, event, type OpenEmpty, reportedBy, stored } from './fixtures';

export function describeEvents(open: OpenEmpty): void {
  describe('what events refer to', () => {
    const POSITION = { limit: 1, orderBy: { field: 'DATE', direction: 'ASC' } } as const;
    const graph = {
      putArticles: [stored('a1'), stored('a2')],
      putEntities: [
        entity('City', 'a', 'A'),
        entity('City', 'b', 'B'),
        entity('City', 'p', 'P'),
        entity('City', 'c', 'C'),
        entity('Agreement', 'g', 'G'),
      ],
      putEvents: [
        event('m', {
          type: 'SIGNING' as const,
          ...{ date: '2024', placeId: 'p', agreementId: 'g', ...reportedBy('a1', 'lost') },
          pairs: [
            ['a', 'g'],
            ['b', 'g'],
            ['gone', 'g'],
          ] as [string, string][],
        }),
        event('n', { pairs: [['a', 'c']], ...reportedBy('a2') }),
      ],
    };

    it('comes with a page of them where it is wanted, each once, what is not stored left out', async () => {
      const store = await open();
      await apply(store, graph);
      const page = await store.findEvents({ ids: ['m'] }, POSITION, { entities: true, articles: true });
      expect(page.items.map(({ node }) => node.id)).toEqual(['m']);
      expect(page.entities.map(({ id }) => id).sort()).toEqual(['a', 'b', 'g', 'p']);
      expect(page.articles).toEqual([stored('a1').article]);
      const everything = await store.findEvents({}, POSITION, { entities: true, articles: true });
      expect(everything.items.map(({ node }) => node.id)).toEqual(['m']);
      expect(everything.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'g', 'p']));
    });

    it('stays away where it is not wanted', async () => {
      const store = await open();
      await apply(store, graph);
      expect(await store.findEvents({ ids: ['m'] }, POSITION)).toMatchObject({ entities: [], articles: [] });
      const half = await store.findEvents({ ids: ['m'] }, POSITION, { articles: true });
      expect([half.entities, half.articles.length]).toEqual([[], 1]);
    });

    it('comes with one found by its id', async () => {
      const store = await open();
      await apply(store, graph);
      const { node, entities, articles } = await store.findNode('m', { entities: true, articles: true });
      expect(node).toEqual(graph.putEvents[0]);
      expect(entities.map(({ id }) => id).sort()).toEqual(['a', 'b', 'g', 'p']);
      expect(articles.map(({ id }) => id)).toEqual(['a1']);
    });
  });

  describe('what an id names', () => {
    it('is an entity, else one that it went into, else an event, else an article, else nothing', async () => {
      const store = await open();
      const [one, other] = [entity('City', 'one', 'One'), entity('City', 'other', 'Other')];
      await apply(store, {
        putArticles: [stored('article'), stored('event'), stored('one')],
        putEntities: [one, other],
        putEvents: [event('event'), event('old')],
        putRedirects: [
          { from: 'older', to: 'old' },
          { from: 'old', to: 'other' },
          { from: 'nowhere', to: 'lost' },
        ],
      });
      const found = async (id: string) => (await store.findNode(id)).node;
      expect(await found('one')).toEqual(one);
      expect([await found('old'), await found('older')]).toEqual([other, other]);
      expect(await found('event')).toEqual(event('event'));
      expect(await found('article')).toEqual(stored('article').article);
      expect([await found('nowhere'), await found('lost'), await found('')]).toEqual([null, null, null]);
    });
  });

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
