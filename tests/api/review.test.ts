import { createToken, latestAudit, type Scope } from '../../src/access';
import { operationOf } from '../asked-questions';
import { storeOf } from '../ingest/graph-dump';
import { news } from '../ingest/news';
import { type RunningApi, runApi } from './running-api';

const [KEPT, GONE] = ['person:tran-bach-mai', 'person:tran-bach-mao'];
const secretary = (id: string, name: string) =>
  news({
    id,
    entities: [
      { id: 't', type: 'City', name: 'Móng Cái', country: 'VN' },
      { id: 'h', type: 'Person', name, roles: [{ title: 'Bí thư', of: 't' }] },
    ],
  });

let api: RunningApi;
beforeEach(async () => {
  api = await runApi({}, await storeOf([secretary('a', 'Trần Bạch Mai'), secretary('b', 'Trần Bạch Mao')]));
});
afterEach(() => api.close());

async function ask(operationName: string, variables: unknown, ...scopes: Scope[]) {
  const { text } = await createToken(api.store, { name: 'test', scopes });
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
    body: JSON.stringify({ query: operationOf('16-review-merges'), operationName, variables }),
  });
  const { data, errors } = await response.json();
  return { data, code: errors?.[0].extensions.code };
}

const candidates = async () => (await ask('Candidates', {}, 'read')).data.mergeCandidates;

it('16: candidates with reasons, a merge, the old id, the way back', async () => {
  const before = await candidates();
  expect(before).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: `${KEPT}+${GONE}`,
        score: expect.any(Number),
        reasons: expect.arrayContaining(['Both have a role in Móng Cái.']),
        a: { id: KEPT, name: 'Trần Bạch Mai' },
        b: { id: GONE, name: 'Trần Bạch Mao' },
      },
    ],
  });
  const made = await ask('Merge', { keep: KEPT, merge: GONE, reason: 'a slip of the pen' }, 'review');
  expect(made.data.mergeEntities.entity).toMatchObject({
    id: KEPT,
    aliases: [{ name: 'Trần Bạch Mai' }, { name: 'Trần Bạch Mao' }],
  });
  const old = await api.ask('query ($id: ID!) { entity(ref: { id: $id }) { id } }', { id: GONE });
  expect(old.data.entity).toEqual({ id: KEPT });
  expect((await candidates()).totalCount).toBe(0);
  const { data } = await api.ask(
    '{ decisions { totalCount nodes { id kind of reason decidedBy decidedAt } } }',
  );
  expect(data.decisions).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        id: made.data.mergeEntities.id,
        kind: 'MERGE',
        of: [KEPT, GONE],
        reason: 'a slip of the pen',
        decidedBy: expect.stringMatching(/^token:/),
      },
    ],
  });
  const undone = await ask('Undo', { id: made.data.mergeEntities.id }, 'review');
  expect(undone.data.undoMerge.restored).toEqual([{ id: GONE, name: 'Trần Bạch Mao' }]);
  expect(await candidates()).toEqual(before);
});

it('16: those marked distinct are proposed no more', async () => {
  const { data } = await ask('Distinct', { a: KEPT, b: GONE, reason: 'sisters' }, 'review');
  expect(data.markDistinct.id).toMatch(/^distinct-/);
  expect((await candidates()).totalCount).toBe(0);
  expect((await ask('Merge', { keep: KEPT, merge: GONE, reason: 'yet' }, 'review')).code).toBe(
    'MERGE_REFUSED',
  );
  expect((await latestAudit(api.store, 1))[0]?.what).toEqual([
    { action: 'DECISIONS_PUT', ids: [data.markDistinct.id] },
  ]);
});

it.each([
  ['Merge', { keep: KEPT, merge: GONE, reason: 'x' }],
  ['Undo', { id: 'merge-1' }],
  ['Distinct', { a: KEPT, b: GONE, reason: 'x' }],
])('%s needs the scope `review`', async (operation, variables) => {
  expect((await ask(operation, variables, 'read', 'write')).code).toBe('FORBIDDEN');
  expect(await api.store.records({ kind: 'decision', limit: 1 })).toEqual([]);
});

it.each([
  ['Merge', { keep: KEPT, merge: GONE, reason: ' ' }, 'ARGUMENT_INVALID'],
  ['Merge', { keep: KEPT, merge: GONE, reason: 'x'.repeat(1001) }, 'ARGUMENT_INVALID'],
  ['Merge', { keep: KEPT, merge: 'person:none', reason: 'x' }, 'ENTITY_NOT_FOUND'],
  ['Undo', { id: 'merge-none' }, 'DECISION_NOT_FOUND'],
])('%s with %j is %s', async (operation, variables, code) => {
  expect((await ask(operation, variables, 'review')).code).toBe(code);
});
