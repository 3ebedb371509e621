import { BangGiaoError } from '../graph';
import type { GraphReader } from '../store';
import type { Principal, Scope } from './scope';
import { hashOf, matches, readCredential } from './secret';
import { isValid } from './token';
import { findTokens } from './tokens';

const BEARER = /^Bearer +(\S+) *$/i;

/** Compared with where no such token exists, so that asking takes as long. */
const NO_HASH = hashOf('');

/**
 * Who asks, by the header `Authorization`. Without one: the anonymous principal, with the scopes given.
 * Fails with `UNAUTHENTICATED` where there is a header and it names no token that is good now.
 */
export async function authenticate(
  reader: Pick<GraphReader, 'recordsById'>,
  authorization: string | null,
  anonymousScopes: readonly Scope[],
): Promise<Principal> {
  if (authorization === null) return { name: 'anonymous', scopes: anonymousScopes };
  const credential = readCredential(BEARER.exec(authorization)?.[1] ?? '');
  if (!credential) throw unauthenticated('The header Authorization holds no token of the form `Bearer bg_…`');
  const [token] = await findTokens(reader, [credential.id]);
  const same = matches(credential.secret, token?.hash ?? NO_HASH);
  if (!token || !same || !isValid(token, new Date())) {
    throw unauthenticated('The token is unknown, expired or revoked');
  }
  return { name: `token:${token.id}`, scopes: token.scopes };
}

/** Fails with `UNAUTHENTICATED` where nobody said who they are, and `FORBIDDEN` where they may not. */
export function assertScope({ name, scopes }: Principal, scope: Scope): void {
  if (scopes.includes(scope)) return;
  if (name === 'anonymous') throw unauthenticated(`This needs a token with the scope \`${scope}\``, scope);
  throw new BangGiaoError('FORBIDDEN', `Your token lacks the scope \`${scope}\`; ask for one that has it.`, {
    details: { scope },
  });
}

function unauthenticated(why: string, scope?: Scope): BangGiaoError {
  return new BangGiaoError(
    'UNAUTHENTICATED',
    `${why}; make one with \`bang-giao token create\` and send it as \`Authorization: Bearer …\`.`,
    { details: scope === undefined ? {} : { scope } },
  );
}
