import { entityFilter, eventFilter, reportsOf, resolveEntity } from '../../src/queries';
import type { GraphStore } from '../../src/store';
import { seededStore } from '../api/running-api';
import { bareEntity } from '../api/seed-graph';

let store: GraphStore;
beforeAll(async () => {
  store = await seededStore();
  await store.write((tx) =>
    tx.apply({
      putEntities: [bareEntity('hoa-1', 'Person', 'Lê Hòa'), bareEntity('hoa-2', 'Person', 'LÊ HÒA')],
      putRedirects: [{ from: 'old-mong-cai', to: 'mong-cai' }],
    }),
  );
});
afterAll(() => store.close());

describe('resolveEntity', () => {
  it.each([
    [{ id: 'mong-cai' }, 'mong-cai'],
    [{ id: 'old-mong-cai' }, 'mong-cai'],
    [{ name: 'MONG CAI' }, 'mong-cai'],
    [{ name: '  Thành phố Móng Cái ' }, 'mong-cai'],
    [{ name: '广西' }, 'quang-tay'],
    [{ name: 'LÊ HÒA' }, 'hoa-2'],
  ])('%j is %s', async (reference, id) => {
    expect((await resolveEntity(store, reference)).id).toBe(id);
  });

  it('what fits two equally well is ambiguous', async () => {
    await expect(resolveEntity(store, { name: 'lê hoà' })).rejects.toMatchObject({
      code: 'ENTITY_AMBIGUOUS',
    });
  });
});

describe('eventFilter', () => {
  it('lets through what occurred, unless statuses are named', async () => {
    expect(await eventFilter(store, {})).toEqual({ statuses: ['OCCURRED'] });
    expect(await eventFilter(store, { status: ['DENIED'] })).toEqual({ statuses: ['DENIED'] });
  });

  it('leaves out what is null, and keeps to the types listed', async () => {
    const filter = await eventFilter(store, { during: null, types: ['MEETING', 'SIGNING'] }, ['SIGNING']);
    expect(filter).toEqual({ statuses: ['OCCURRED'], types: ['SIGNING'] });
  });

  it('takes what belongs to an entity with it, unless direct', async () => {
    const conditions = {
      involving: [{ name: 'mong cai' }],
      between: [{ id: 'mong-cai' }, { id: 'dong-hung' }],
    };
    expect(await eventFilter(store, { ...conditions, direct: true })).toEqual({
      statuses: ['OCCURRED'],
      involvingAny: { ids: ['mong-cai'], withAffiliates: false },
      between: [
        { ids: ['mong-cai'], withAffiliates: false },
        { ids: ['dong-hung'], withAffiliates: false },
      ],
    });
    expect((await eventFilter(store, conditions)).involvingAny?.withAffiliates).toBe(true);
  });

  it.each([
    [{ between: [{ id: 'mong-cai' }, { id: 'mong-cai' }, { id: 'mong-cai' }] }],
    [{ involvingAll: Array.from({ length: 8 }, () => ({ id: 'mong-cai' })) }],
    [{ involving: Array.from({ length: 101 }, () => ({ id: 'mong-cai' })) }],
    [{ during: { from: '2024-06', to: '2024-05' } }],
  ])('refuses %j', async (conditions) => {
    await expect(eventFilter(store, conditions)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
  });

  it('accepts a period whose ends meet', async () => {
    const { during } = await eventFilter(store, { during: { from: '2024-06', to: '2024' } });
    expect(during).toEqual({ from: '2024-06', to: '2024' });
  });
});

it('entityFilter takes only a place for a place', async () => {
  expect(await entityFilter(store, 'Party', { place: { name: 'mong cai' } })).toEqual({
    types: ['Party'],
    placeIds: ['mong-cai'],
  });
  await expect(entityFilter(store, 'Party', { place: { id: 'hdnd-mong-cai' } })).rejects.toMatchObject({
    code: 'ENTITY_NOT_FOUND',
  });
});

it('reportsOf gives planned events too, in the order of the text', async () => {
  const reports = await reportsOf(store, 'seed-4');
  expect(reports.map((report) => report.event.id)).toEqual(['m-next']);
  expect(await reportsOf(store, 'none')).toEqual([]);
});
