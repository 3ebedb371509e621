import { BangGiaoError } from '../graph';
import { type GraphReader, type GraphStore, type StoreRecord, scanRecords } from '../store';
import type { Scope } from './scope';
import { hashOf, makeCredential, writeCredential } from './secret';
import { isValid, type Token, tokenSchema } from './token';

export interface NewToken {
  /** What it is for, to tell it from others. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: Date | null;
}

const PAGE = 500;

/** A name is shown in lists, one line a token. */
const NAME = /^[^\p{C}]{1,100}$/u;

/**
 * Makes a token. `text` is what its bearer sends; it can't be had again. Who may review may read, because what is
 * decided is answered with the entity. Fails with `ARGUMENT_INVALID` where the name can't be shown.
 */
export async function createToken(
  store: GraphStore,
  { name, scopes, expiresAt = null }: NewToken,
): Promise<{ readonly token: Token; readonly text: string }> {
  assertName(name);
  const credential = makeCredential();
  const token: Token = {
    id: credential.id,
    name,
    hash: hashOf(credential.secret),
    scopes: [...new Set<Scope>(scopes.includes('review') ? ['read', ...scopes] : scopes)],
    createdAt: new Date().toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: null,
  };
  await store.write((tx) => tx.apply({ putRecords: [recordOf(token)] }));
  return { token, text: writeCredential(credential) };
}

function assertName(name: string): void {
  if (NAME.test(name) && name.trim() !== '') return;
  throw new BangGiaoError(
    'ARGUMENT_INVALID',
    'The name of a token has 1 to 100 characters, none of them a line break or control character.',
    { details: { name } },
  );
}

/** Every token, revoked and expired ones too, in the order of their making. */
export async function listTokens(reader: Pick<GraphReader, 'records'>): Promise<Token[]> {
  const tokens: Token[] = [];
  for await (const page of scanRecords(reader, 'token', PAGE)) tokens.push(...page.flatMap(tokenOf));
  return tokens.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Whether anybody could ask with a token now. */
export async function hasValidToken(reader: Pick<GraphReader, 'records'>): Promise<boolean> {
  const now = new Date();
  return (await listTokens(reader)).some((token) => isValid(token, now));
}

/** Makes tokens useless from now on, all or none. Fails with `TOKEN_NOT_FOUND`; one that is revoked already stays so. */
export async function revokeTokens(store: GraphStore, ids: readonly string[]): Promise<void> {
  const known = await findTokens(store, ids);
  const unknown = ids.filter((id) => !known.some((token) => token.id === id));
  if (unknown.length > 0) {
    throw new BangGiaoError(
      'TOKEN_NOT_FOUND',
      `The store has no token ${unknown.join(', ')}; list them with \`bang-giao token list\`.`,
      { details: { ids: unknown } },
    );
  }
  const revokedAt = new Date().toISOString();
  const revoked = known.filter((token) => token.revokedAt === null);
  await store.write((tx) =>
    tx.apply({ putRecords: revoked.map((token) => recordOf({ ...token, revokedAt })) }),
  );
}

/** Of principals by name, those whose token is revoked or expired now, or gone. Who came without a token is never among them. */
export async function lapsedPrincipals(
  reader: Pick<GraphReader, 'recordsById'>,
  names: Iterable<string>,
): Promise<Set<string>> {
  const bearers = [...new Set(names)].filter((name) => name.startsWith(BEARER));
  if (bearers.length === 0) return new Set();
  const now = new Date();
  const tokens = await findTokens(
    reader,
    bearers.map((name) => name.slice(BEARER.length)),
  );
  const good = new Set(tokens.filter((token) => isValid(token, now)).map(({ id }) => BEARER + id));
  return new Set(bearers.filter((name) => !good.has(name)));
}

/** How principals that show a token are named. */
const BEARER = 'token:';

/** Tokens under exactly these ids. */
export async function findTokens(
  reader: Pick<GraphReader, 'recordsById'>,
  ids: readonly string[],
): Promise<Token[]> {
  return (await reader.recordsById('token', ids)).flatMap(tokenOf);
}

/** None where the record is no token: nobody gets in by it, and it keeps nobody else out. */
function tokenOf({ body }: StoreRecord): Token[] {
  try {
    return [tokenSchema.parse(JSON.parse(body))];
  } catch {
    return [];
  }
}

function recordOf(token: Token): StoreRecord {
  return { kind: 'token', id: token.id, body: JSON.stringify(token) };
}
