import { pino } from 'pino';
import { execute } from '../../src/api';
import type { GraphStore } from '../../src/store';
import { seededStore, services } from './running-api';

let store: GraphStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

/** The store itself, noting which of its operations are called. */
function noting(calls: string[]): GraphStore {
  return new Proxy(store, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return value.apply(target, args);
      };
    },
  });
}

it('reads what many nodes need at once, not node by node', async () => {
  const calls: string[] = [];
  const document = `{
    events(first: 100) {
      nodes {
        place { id name }
        participants { entity { id name ... on City { partOf { name } metWith { edges { node { name } events { id } } } } ... on Party { of { name } roles { title person { name } } } } }
        evidence { quote article { title } }
      }
    }
  }`;
  const { errors } = await execute({ ...services(store), store: noting(calls) }, document);
  expect(errors).toBeUndefined();
  const counts = (name: string) => calls.filter((call) => call === name).length;
  expect(counts('findEvents')).toBe(1);
  expect(counts('countEvents')).toBe(0);
  expect(counts('articles') + counts('articlesAlone')).toBe(0);
  expect(counts('partners')).toBe(1);
  expect(counts('rolesIn')).toBe(1);
  expect(counts('entities')).toBeLessThanOrEqual(3);
  expect(counts('events')).toBe(1);
});

it('counts without reading a page where only the count is asked for', async () => {
  const calls: string[] = [];
  const silent = pino({ level: 'silent' });
  await execute({ ...services(store), logger: silent, store: noting(calls) }, '{ meetings { totalCount } }');
  expect(calls).toEqual(['countEvents']);
});

it('an id that went into another, and one that never was, answer as if looked up first', async () => {
  await store.write((tx) => tx.apply({ putRedirects: [{ from: 'mong-cai-before', to: 'mong-cai' }] }));
  const ask = (id: string) =>
    execute(
      services(store),
      'query ($id: ID!) { meetings(filter: { involving: [{ id: $id }] }) { totalCount nodes { id } } }',
      { id },
    );
  const now = await ask('mong-cai');
  expect((now.data as { meetings: { totalCount: number } }).meetings.totalCount).toBeGreaterThan(0);
  expect(await ask('mong-cai-before')).toEqual(now);
  expect((await ask('never-was')).errors?.[0]?.extensions.code).toBe('ENTITY_NOT_FOUND');
});
