import { createToken, hasValidToken, listTokens, revokeTokens } from '../../src/access';
import { assertScope, authenticate } from '../../src/access/authenticate';
import { matches } from '../../src/access/secret';
import { type GraphStore, openStore } from '../../src/store';

let store: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const asking = (text: string | null) => authenticate(store, text, ['read']);
const unauthenticated = expect.objectContaining({ code: 'UNAUTHENTICATED' });

it('a token opens what its scopes say, under its own name', async () => {
  const { token, text } = await createToken(store, { name: 'newsroom', scopes: ['write'] });
  const principal = await asking(`Bearer ${text}`);
  expect(principal).toEqual({ name: `token:${token.id}`, scopes: ['write'] });
  expect(() => assertScope(principal, 'write')).not.toThrow();
  expect(() => assertScope(principal, 'read')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

it('who may review may read', async () => {
  const { token } = await createToken(store, { name: 'desk', scopes: ['review'] });
  expect(token.scopes).toEqual(['read', 'review']);
});

it.each([
  ['empty', ''],
  ['blank', '  '],
  ['too long', 'x'.repeat(101)],
  ['of two lines', 'a\nb'],
  ['with an escape', 'a\u001b[31m'],
])('a name that is %s is refused, and nothing is stored', async (_, name) => {
  await expect(createToken(store, { name, scopes: ['read'] })).rejects.toMatchObject({
    code: 'ARGUMENT_INVALID',
  });
  expect(await listTokens(store)).toEqual([]);
});

it('who shows none is anonymous, and is told to show one where that is not enough', async () => {
  const principal = await asking(null);
  expect(principal).toEqual({ name: 'anonymous', scopes: ['read'] });
  expect(() => assertScope(principal, 'write')).toThrow(unauthenticated);
});

it('the store keeps no secret', async () => {
  const { text } = await createToken(store, { name: 'newsroom', scopes: ['read'] });
  const [record] = await store.records({ kind: 'token', limit: 10 });
  const secret = text.split('_').slice(2).join('_');
  expect(secret).toHaveLength(43);
  expect(record?.body).not.toContain(secret);
  const [token] = await listTokens(store);
  expect(token?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(matches(secret, token!.hash)).toBe(true);
});

it('a secret that differs in its last sign, a foreign id, another scheme and nonsense are refused', async () => {
  const { text } = await createToken(store, { name: 'newsroom', scopes: ['read'] });
  const other = text.at(-1) === 'A' ? 'E' : 'A';
  const wrong = [
    `Bearer ${text.slice(0, -1)}${other}`,
    `Bearer ${text.replace(/^bg_[0-9a-f]{8}/, 'bg_00000000')}`,
    `Basic ${text}`,
    `Bearer ${text} ${text}`,
    'Bearer',
    '',
  ];
  for (const header of wrong) await expect(asking(header)).rejects.toEqual(unauthenticated);
});

it('a revoked and an expired token are refused at once', async () => {
  const revoked = await createToken(store, { name: 'a', scopes: ['read'] });
  const expired = await createToken(store, { name: 'b', scopes: ['read'], expiresAt: new Date(0) });
  expect(await hasValidToken(store)).toBe(true);
  await revokeTokens(store, [revoked.token.id]);
  await expect(asking(`Bearer ${revoked.text}`)).rejects.toEqual(unauthenticated);
  await expect(asking(`Bearer ${expired.text}`)).rejects.toEqual(unauthenticated);
  expect(await hasValidToken(store)).toBe(false);
});

it('revoking twice keeps the first day, revoking what is not there revokes nothing', async () => {
  const { token, text } = await createToken(store, { name: 'a', scopes: ['read'] });
  const wrong = revokeTokens(store, [token.id, 'ffffffff']);
  await expect(wrong).rejects.toMatchObject({ code: 'TOKEN_NOT_FOUND', details: { ids: ['ffffffff'] } });
  await expect(asking(`Bearer ${text}`)).resolves.toMatchObject({ scopes: ['read'] });
  await revokeTokens(store, [token.id]);
  const [first] = await listTokens(store);
  await revokeTokens(store, [token.id]);
  expect(await listTokens(store)).toEqual([first]);
});
