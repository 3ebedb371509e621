import { loadGazetteer } from '../../src/gazetteer';
import type { GraphEvent } from '../../src/graph';
import { type Violation, verify } from '../../src/ingest';
import type { GraphDelta, GraphStore } from '../../src/store';
import { storeOf } from './graph-dump';
import { news } from './news';

const ARTICLE = news({
  id: 'a',
  entities: [
    { id: 'e1', type: 'City', name: 'Móng Cái', country: 'VN' },
    { id: 'e2', type: 'City', name: 'Đông Hưng', country: 'CN' },
    { id: 'e3', type: 'Person', name: 'Lý Thị Vân', roles: [{ title: 'Chủ tịch', of: 'e1' }] },
  ],
  claims: [{ type: 'MEETING', date: '2024-05-09', pairs: [['e1', 'e2']] }],
});

async function violations(store: GraphStore): Promise<Violation[]> {
  const found: Violation[] = [];
  for await (const violation of verify(store, loadGazetteer())) found.push(violation);
  return found;
}

async function onlyEvent(store: GraphStore): Promise<GraphEvent> {
  const ids = await store.scan('event', null, 1);
  const event = (await store.events(ids)).get(ids[0] ?? '');
  if (!event) throw new Error('the store has no event');
  return event;
}

describe('verify', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await storeOf([ARTICLE]);
  });
  afterEach(() => store.close());

  const breakWith = (delta: GraphDelta) => store.write((tx) => tx.apply(delta));
  const laws = async () => new Set((await violations(store)).map(({ law }) => law));

  test('finds nothing in a sound store, and in an empty one', async () => {
    expect(await violations(store)).toEqual([]);
    const empty = await storeOf();
    expect(await violations(empty)).toEqual([]);
    await empty.close();
  });

  test('a quote that does not stand where it says', async () => {
    const event = await onlyEvent(store);
    const evidence = event.reports[0]!.evidence.map((piece) => ({ ...piece, quote: 'made up' }));
    await breakWith({ putEvents: [{ ...event, reports: [{ articleId: 'a', evidence }] }] });
    expect(await laws()).toEqual(new Set(['evidence', 'rebuild']));
  });

  test('an event without a report', async () => {
    await breakWith({ putEvents: [{ ...(await onlyEvent(store)), reports: [] }] });
    expect(await laws()).toContain('evidence');
  });

  test('a report of an article that is gone', async () => {
    const event = await onlyEvent(store);
    await breakWith({ putEvents: [{ ...event, reports: [{ ...event.reports[0]!, articleId: 'gone' }] }] });
    expect(await laws()).toContain('evidence');
  });

  test('an event of somebody who is not stored', async () => {
    const event = await onlyEvent(store);
    await breakWith({
      putEvents: [{ ...event, participants: [{ entityId: 'person:x', role: 'HOST', side: 1 }] }],
    });
    expect(await laws()).toContain('references');
  });

  test('an entity that no article supports, and one that is missing', async () => {
    const ids = await store.scan('entity', null, 10);
    const person = [...(await store.entities(ids)).values()].find(({ type }) => type === 'Person')!;
    await breakWith({ putEntities: [{ ...person, id: 'person:nobody' }] });
    expect(await violations(store)).toEqual([
      expect.objectContaining({ law: 'rebuild', ids: ['person:nobody'] }),
    ]);
    await breakWith({ deleteEntities: ['person:nobody', person.id] });
    expect(await laws()).toEqual(new Set(['references', 'rebuild']));
  });

  test('a mention outside the text', async () => {
    const [mention] = await store.mentionsIn(['a']);
    await breakWith({ replaceMentions: [{ articleId: 'a', mentions: [{ ...mention!, end: 100_000 }] }] });
    expect(await laws()).toEqual(new Set(['mentions', 'rebuild']));
  });

  test('an event that the articles do not tell', async () => {
    const event = await onlyEvent(store);
    await breakWith({ putEvents: [{ ...event, id: 'meeting:other', date: '1999' }] });
    expect(await violations(store)).toEqual([
      expect.objectContaining({ law: 'rebuild', ids: ['meeting:other'] }),
    ]);
  });
});
