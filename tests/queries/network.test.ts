import fc from 'fast-check';
import type { GraphEvent } from '../../src/graph';
import { neighbourhood, RELATION_TYPES, shortestPath } from '../../src/queries';
import { type GraphStore, openStore } from '../../src/store';
import { seededStore } from '../api/running-api';
import { bareEntity } from '../api/seed-graph';

const relations = RELATION_TYPES;

describe('in the seed graph', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await seededStore();
  });
  afterAll(() => store.close());

  const around = (id: string, depth: number, maxNodes = 100) =>
    neighbourhood(store, { ids: [id], depth, maxNodes, relations });

  it('depth 0 is the entity alone', async () => {
    const { nodes, relations: found, truncated } = await around('mong-cai', 0);
    expect(nodes).toEqual([{ entity: expect.objectContaining({ id: 'mong-cai' }), degree: 2, depth: 0 }]);
    expect(found).toEqual([]);
    expect(truncated).toBe(false);
  });

  it('all edges between two are one relation, and what belongs is there', async () => {
    const { nodes, relations: found } = await around('mong-cai', 1);
    expect(nodes.map((node) => node.entity.id).sort()).toEqual(
      ['dong-hung', 'hdnd-mong-cai', 'mong-cai', 'po-hen', 'quang-ninh', 'thanh-uy-mong-cai'].sort(),
    );
    expect(found.find((relation) => relation.type === 'MET_WITH')).toEqual({
      id: 'MET_WITH:dong-hung:mong-cai',
      type: 'MET_WITH',
      source: 'dong-hung',
      target: 'mong-cai',
      label: null,
      date: '2024-08-13',
      dates: ['2023-02-02', '2024-08-13'],
      eventIds: ['m-greeting', 'm-talks'],
      reports: [],
    });
    expect(found.filter((relation) => relation.type === 'PART_OF')).toHaveLength(4);
  });

  it('relations among the outermost are there too, and none leads outside', async () => {
    const { nodes, relations: found } = await around('hoang-ba-nam', 2);
    const ids = new Set(nodes.map((node) => node.entity.id));
    expect(ids.has('thanh-uy-dong-hung')).toBe(true);
    for (const { source, target } of found) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    expect(
      found.find((relation) => relation.source === 'hoang-ba-nam' && relation.label === 'Bí thư'),
    ).toBeTruthy();
  });

  it('says when something was left out', async () => {
    const { nodes, truncated } = await around('mong-cai', 2, 3);
    expect(nodes).toHaveLength(3);
    expect(nodes[1]?.entity.id).toBe('dong-hung');
    expect(truncated).toBe(true);
  });

  it('keeps to the relations asked for', async () => {
    const request = { ids: ['mong-cai'], depth: 3, maxNodes: 100, relations: ['MET_WITH' as const] };
    const { nodes } = await neighbourhood(store, request);
    expect(nodes.map((node) => node.entity.id)).toEqual(['mong-cai', 'dong-hung']);
  });

  it('finds the shortest way, the same from both ends', async () => {
    const there = await shortestPath(store, {
      from: 'hoang-ba-nam',
      to: 'dong-hung',
      relations,
      maxLength: 6,
    });
    const back = await shortestPath(store, {
      from: 'dong-hung',
      to: 'hoang-ba-nam',
      relations,
      maxLength: 6,
    });
    expect(there?.ids).toHaveLength(4);
    expect(back?.ids).toHaveLength(4);
    expect(there?.ids.at(0)).toBe('hoang-ba-nam');
    expect(there?.ids.at(-1)).toBe('dong-hung');
  });

  it('finds none where there is none, or none so short', async () => {
    const path = (from: string, to: string, maxLength: number) =>
      shortestPath(store, { from, to, relations, maxLength });
    expect(await path('lang-son', 'muong-nhe', 10)).toBeNull();
    expect(await path('hoang-ba-nam', 'dong-hung', 2)).toBeNull();
    expect(await path('lang-son', 'lang-son', 1)).toEqual({ ids: ['lang-son'], relations: [] });
  });

  it('gives up with LIMIT_EXCEEDED where too much would be looked at', async () => {
    const request = { from: 'hoang-ba-nam', to: 'tinh-tay', relations, maxLength: 10, maxVisited: 3 };
    await expect(shortestPath(store, request)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

function meeting(a: string, b: string): GraphEvent {
  const [source, target] = a < b ? [a, b] : [b, a];
  return {
    id: `m-${source}-${target}`,
    type: 'MEETING',
    status: 'OCCURRED',
    date: null,
    placeId: null,
    agreementId: null,
    participants: [
      { entityId: source, role: 'PARTICIPANT', side: 1 },
      { entityId: target, role: 'PARTICIPANT', side: 2 },
    ],
    pairs: [[source, target]],
    reports: [],
  };
}

/** Steps from one person to every other, the simple way. */
function stepsFrom(start: string, pairs: readonly (readonly [string, string])[]): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps)
    for (const [a, b] of pairs) {
      const other = a === id ? b : b === id ? a : null;
      if (other !== null && !steps.has(other)) steps.set(other, step + 1);
    }
  return steps;
}

it('a path is as short as it can be and each step is a relation, in any graph', async () => {
  const person = fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`);
  const graph = fc.uniqueArray(fc.tuple(person, person), {
    maxLength: 14,
    selector: ([a, b]) => [a, b].sort().join(),
  });
  await fc.assert(
    fc.asyncProperty(graph, async (drawn) => {
      const pairs = drawn.filter(([a, b]) => a !== b);
      const store = await openStore('sqlite::memory:');
      const people = Array.from({ length: 10 }, (_, n) => bareEntity(`p${n}`, 'Person', `Người ${n}`));
      await store.write((tx) =>
        tx.apply({ putEntities: people, putEvents: pairs.map(([a, b]) => meeting(a, b)) }),
      );
      const steps = stepsFrom('p0', pairs);
      for (const { id } of people) {
        const path = await shortestPath(store, { from: 'p0', to: id, relations, maxLength: 10 });
        expect(path?.relations.length).toBe(steps.get(id));
        path?.relations.forEach(({ source, target }, i) => {
          expect([path.ids[i], path.ids[i + 1]].sort()).toEqual([source, target]);
        });
      }
      await store.close();
    }),
    { numRuns: 25 },
  );
});
