import { hasValidToken, type Scope } from '../access';
import { BangGiaoError } from '../graph';
import type { GraphReader } from '../store';
import { isLoopback } from './loopback';

/** Where a server listens, and whom it lets ask. */
export interface Listening {
  /** Address to listen on. */
  readonly host: string;
  /** Whether anybody who reaches it may read without a token. */
  readonly publicRead: boolean;
}

/** What somebody may do who shows no token: on this machine only, or where it is meant, read. */
export function anonymousScopes({ host, publicRead }: Listening): readonly Scope[] {
  return isLoopback(host) || publicRead ? ['read'] : [];
}

/** Fails with `USAGE` where other machines could reach a server and nobody could ask it anything. */
export async function assertMayListen(
  reader: Pick<GraphReader, 'records'>,
  listening: Listening,
): Promise<void> {
  if (anonymousScopes(listening).length > 0 || (await hasValidToken(reader))) return;
  throw new BangGiaoError(
    'USAGE',
    `Listening on ${listening.host} is for other machines, and the store has no token for them; make one with \`bang-giao token create\`, or say --public-read to let everybody read.`,
  );
}
