import fc from 'fast-check';
import type { Entity, GraphEvent, Role } from '../../src/graph';
import type { EntitySet, GraphDelta, GraphStore } from '../../src/store';
import { apply, entity, event, type OpenEmpty, reportedBy, role } from './fixtures';
import { snapshot } from './snapshot';

const PLACES = ['c1', 'c2', 'c3', 'c4'];
const ACTORS = [...PLACES, 'b1', 'b2', 'h1', 'h2'];

const places = fc.option(fc.constantFrom(...PLACES), { nil: null });
const countries = fc.constantFrom(null, null, 'VN', 'CN', 'LA');

/** Places may lie in each other in a circle: wrong, but nothing may hang on it. */
const entities: fc.Arbitrary<Entity> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PLACES), places, countries)
    .map(([id, placeId, country]) => entity('City', id, `Thành phố ${id}`, { placeId, country })),
  fc
    .tuple(fc.constantFrom('b1', 'b2'), places)
    .map(([id, placeId]) => entity('Association', id, `Hội ${id}`, { placeId })),
  fc
    .tuple(fc.constantFrom('h1', 'h2'), countries)
    .map(([id, country]) => entity('Person', id, `Ông ${id}`, { country })),
  fc.constantFrom('g1', 'g2').map((id) => entity('Agreement', id, `Ý định thư ${id}`)),
);

const roles: fc.Arbitrary<Role> = fc
  .tuple(
    fc.constantFrom('r1', 'r2', 'r3'),
    fc.constantFrom('h1', 'h2'),
    fc.constantFrom(null, 'b1', 'b2', 'c1', 'c2'),
  )
  .map(([id, personId, ofId]) => role(id, personId, ofId));

const actors = fc.constantFrom(...ACTORS);
const dates = fc.constantFrom(null, '2023', '2024-05', '2024-05-09');
const statuses = fc.constantFrom<GraphEvent['status']>('OCCURRED', 'OCCURRED', 'PLANNED');

const events: fc.Arbitrary<GraphEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom('m1', 'm2', 'm3'), actors, actors, dates, statuses)
    .map(([id, one, other, date, status]) =>
      event(id, { date, status, pairs: [[one, other]], ...reportedBy('a1') }),
    ),
  fc
    .tuple(fc.constantFrom('s1', 's2'), actors, actors, fc.constantFrom('g1', 'g2'), dates, statuses)
    .map(([id, one, other, agreementId, date, status]) =>
      event(id, {
        type: 'SIGNING',
        date,
        status,
        agreementId,
        pairs: [
          [one, agreementId],
          [other, agreementId],
        ],
      }),
    ),
);

const steps: fc.Arbitrary<GraphDelta> = fc.oneof(
  { weight: 4, arbitrary: entities.map((node) => ({ putEntities: [node] })) },
  { weight: 2, arbitrary: roles.map((held) => ({ putRoles: [held] })) },
  { weight: 4, arbitrary: events.map((happened) => ({ putEvents: [happened] })) },
  { weight: 1, arbitrary: fc.constantFrom(...ACTORS, 'g1').map((id) => ({ deleteEntities: [id] })) },
  { weight: 1, arbitrary: fc.constantFrom('r1', 'r2').map((id) => ({ deleteRoles: [id] })) },
  { weight: 1, arbitrary: fc.constantFrom('m1', 'm2', 's1').map((id) => ({ deleteEvents: [id] })) },
);

/** What is there after the steps, as one delta. */
function outcome(history: readonly GraphDelta[]): GraphDelta {
  const [nodes, held, happened] = [
    new Map<string, Entity>(),
    new Map<string, Role>(),
    new Map<string, GraphEvent>(),
  ];
  for (const step of history) {
    for (const id of step.deleteEntities ?? []) nodes.delete(id);
    for (const id of step.deleteRoles ?? []) held.delete(id);
    for (const id of step.deleteEvents ?? []) happened.delete(id);
    for (const node of step.putEntities ?? []) nodes.set(node.id, node);
    for (const one of step.putRoles ?? []) held.set(one.id, one);
    for (const one of step.putEvents ?? []) happened.set(one.id, one);
  }
  return {
    putEntities: [...nodes.values()],
    putRoles: [...held.values()],
    putEvents: [...happened.values()],
  };
}

async function clear(store: GraphStore): Promise<void> {
  await apply(store, {
    deleteEntities: await store.scan('entity', null, 1000),
    deleteRoles: await store.scan('role', null, 1000),
    deleteEvents: await store.scan('event', null, 1000),
  });
}

async function answers(store: GraphStore): Promise<unknown> {
  const around = (id: string): EntitySet => ({ ids: [id], withAffiliates: true });
  const counts: Record<string, number> = {};
  for (const country of ['VN', 'CN', 'LA']) {
    counts[`events of ${country}`] = await store.countEvents({ countries: [country] });
    counts[`entities of ${country}`] = await store.countEntities({ countries: [country] });
  }
  for (const place of PLACES) {
    counts[`around ${place}`] = await store.countEvents({ involvingAny: around(place) });
    counts[`c1 and ${place}`] = await store.countEvents({ between: [around('c1'), around(place)] });
  }
  counts['across borders'] = await store.countEvents({ acrossCountries: ['VN', 'CN', 'LA'] });
  counts['signed in May'] = await store.countEntities({ signedDuring: { from: '2024-05', to: '2024-05' } });
  return { counts, everything: await snapshot(store) };
}

export function describeHistory(open: OpenEmpty): void {
  describe('history', () => {
    it('does not matter: what a store answers follows from what is in it', async () => {
      const [lived, built] = [await open(), await open()];
      const property = fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 40 }), async (history) => {
        await clear(lived);
        await clear(built);
        for (const step of history) await apply(lived, step);
        await apply(built, outcome(history));
        expect(await answers(lived)).toEqual(await answers(built));
      });
      await fc.assert(property, { numRuns: 40 });
    });
  });
}
