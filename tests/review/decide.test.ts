import { loadGazetteer } from '../../src/gazetteer';
import { updateGraph } from '../../src/ingest';
import { markDistinct, mergeEntities, undoDecision } from '../../src/review';
import type { GraphStore } from '../../src/store';
import { storeOf } from '../ingest/graph-dump';
import { type EntityNote, news } from '../ingest/news';

const gazetteer = loadGazetteer();
const JUDGEMENT = { reason: 'a test', decidedBy: 'user:test' };

const article = (id: string, ...entities: readonly Omit<EntityNote, 'id'>[]) =>
  news({ id, entities: entities.map((note, index) => ({ ...note, id: `e${index}` })) });

const person = (name: string, more: Partial<EntityNote> = {}) => ({ type: 'Person' as const, name, ...more });
const PLACES = [
  { type: 'City' as const, name: 'Móng Cái', country: 'VN' },
  { type: 'City' as const, name: 'Hạ Long', country: 'VN' },
];

let store: GraphStore;
afterEach(() => store.close());
const merge = (keep: string, gone: string) => mergeEntities(store, gazetteer, keep, gone, JUDGEMENT);
const idOf = async (id: string) => (await store.entities([id])).get(id)?.id;

it('merges go on from merges, and come apart in any order', async () => {
  store = await storeOf([article('a', person('Lê Văn An'), person('Lý Văn Bê'), person('Tô Văn Cê'))]);
  const [x, y, z] = ['person:le-van-an', 'person:ly-van-be', 'person:to-van-ce'] as const;
  const first = await merge(y, x);
  await merge(z, x);
  expect(await Promise.all([x, y, z].map(idOf))).toEqual([z, z, z]);
  await undoDecision(store, gazetteer, first.decision.id);
  expect(await Promise.all([x, y, z].map(idOf))).toEqual([x, z, z]);
});

it('a decision means the same one when a namesake takes its id', async () => {
  const inRegion = (id: string, place: string) =>
    news({
      id,
      entities: [
        { id: 'p', type: 'City', name: place, country: 'VN' },
        { id: 'h', type: 'Person', name: 'Lê Văn An', roles: [{ title: 'Chủ tịch', of: 'p' }] },
        { id: 'g', type: 'Person', name: 'Le An' },
      ],
    });
  store = await storeOf([inRegion('south', 'Móng Cái')]);
  await merge('person:le-van-an', 'person:le-an');
  await store.write((tx) => updateGraph(tx, gazetteer, { put: [inRegion('north', 'Cao Bằng')], remove: [] }));
  const namesakes = (await store.entitiesNamed('le van an')).map(({ id }) => id);
  expect(namesakes).toHaveLength(2);
  const led = (await store.entities(['person:le-an'])).get('person:le-an')!;
  const roles = await store.rolesOfPersons([led.id]);
  expect(roles.map(({ ofId }) => ofId)).toEqual(['city:vn-quang-ninh-mong-cai']);
});

it('places that were merged take their bodies with them', async () => {
  const village = (id: string, name: string) =>
    news({
      id,
      entities: [
        { id: 'v', type: 'City', name, level: 'commune', country: 'VN' },
        { id: 'b', type: 'Association', name: 'Hội Phụ nữ', place: 'v' },
      ],
    });
  store = await storeOf([village('a', 'xã Suối Vắng'), village('b', 'xã Suối Văng Mới')]);
  const bodies = async () =>
    (await store.scan('entity', null, 20)).filter((id) => id.startsWith('association:'));
  expect(await bodies()).toHaveLength(2);
  await merge('city:suoi-vang', 'city:suoi-vang-moi');
  expect(await bodies()).toEqual(['association:hoi-lien-hiep-phu-nu@suoi-vang']);
});

describe('is refused', () => {
  beforeEach(async () => {
    const body = { type: 'Association' as const, name: 'Hội Nuôi ong', country: 'VN' };
    store = await storeOf([article('a', person('Lê Văn An'), person('Lý Văn Bê'), body, ...PLACES)]);
  });

  it.each([
    ['of two types', 'person:le-van-an', 'association:hoi-nuoi-ong', 'MERGE_REFUSED'],
    [
      'of two that the gazetteer knows',
      'city:vn-quang-ninh-mong-cai',
      'city:vn-quang-ninh-ha-long',
      'MERGE_REFUSED',
    ],
    ['of one with itself', 'person:le-van-an', 'person:le-van-an', 'MERGE_REFUSED'],
    ['of what is not there', 'person:le-van-an', 'person:nobody', 'ENTITY_NOT_FOUND'],
  ])('a merge %s', async (_, keep, gone, code) => {
    await expect(merge(keep, gone)).rejects.toMatchObject({ code });
    expect(await store.records({ kind: 'decision', limit: 10 })).toEqual([]);
  });

  it('a second merge of what is merged', async () => {
    await merge('person:le-van-an', 'person:ly-van-be');
    await expect(merge('person:le-van-an', 'person:ly-van-be')).rejects.toMatchObject({
      code: 'MERGE_REFUSED',
    });
  });

  it('a merge with somebody who holds one that was held distinct', async () => {
    await store.write((tx) =>
      updateGraph(tx, gazetteer, { put: [article('b', person('Tô Văn Cê'))], remove: [] }),
    );
    await markDistinct(store, gazetteer, 'person:ly-van-be', 'person:to-van-ce', JUDGEMENT);
    await merge('person:le-van-an', 'person:ly-van-be');
    const wrong = merge('person:to-van-ce', 'person:le-van-an');
    await expect(wrong).rejects.toMatchObject({ code: 'MERGE_REFUSED' });
  });

  it('taking back what was not decided', async () => {
    await expect(undoDecision(store, gazetteer, 'merge-none')).rejects.toMatchObject({
      code: 'DECISION_NOT_FOUND',
    });
  });
});
