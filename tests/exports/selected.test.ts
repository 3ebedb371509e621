import { graphStreams, selectedStreams } from '../../src/exports';
import type { GraphStore } from '../../src/store';
import { all, exported, hardStore } from './exported';

let store: GraphStore;
beforeAll(async () => {
  store = await hardStore();
});
afterAll(() => store.close());

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the part of the graph that belongs to some events', () => {
  it('is these events by date, who took part, and the places around them', async () => {
    const graph = selectedStreams(store, { types: ['TWINNING'] });
    expect(ids(await all(graph.events()))).toEqual(['t-villages', 't-intent']);
    expect(ids(await all(graph.entities()))).toEqual(
      [
        'cao-bang',
        'dong-hung',
        'mong-cai',
        'po-hen',
        'quang-ninh',
        'quang-tay',
        'than-san',
        'tinh-tay',
      ].sort(),
    );
    expect(ids(await all(graph.edges()))).toHaveLength(2);
    expect((await all(graph.articles())).map(({ article }) => article.id)).toEqual(['seed-0', 'seed-1']);
    expect((await all(graph.reports())).map(({ eventId }) => eventId)).toEqual(['t-villages', 't-intent']);
  });

  it('has the bodies in which people hold their roles', async () => {
    const graph = selectedStreams(store, { ids: ['m-greeting'] });
    const people = await all(graph.roles());
    expect(people.map(({ personId }) => personId)).toEqual(['banh-thieu-quan', 'hoang-ba-nam']);
    expect(ids(await all(graph.entities()))).toEqual(expect.arrayContaining(people.map(({ ofId }) => ofId!)));
  });

  it('is nothing where nothing matches', async () => {
    const graph = selectedStreams(store, { ids: [] });
    expect(await all(graph.entities())).toEqual([]);
    expect(await exported(graph, 'csv', 'events.csv')).toMatch(/^id,type,[^\n]*\n$/);
  });

  it('is the whole graph, without those who never took part, where everything matches', async () => {
    const [part, whole] = [selectedStreams(store, {}), graphStreams(store)];
    expect(new Set(ids(await all(part.edges())))).toEqual(new Set(ids(await all(whole.edges()))));
    const left = ids(await all(whole.entities())).filter((id) => !id.startsWith('hard-'));
    expect(left).toEqual(expect.arrayContaining(ids(await all(part.entities()))));
  });
});
