import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from '../../src/fetching';

/** Stands for the public web in tests: the only address that they permit. The other is what nobody may reach. */
export const OPEN = '127.0.0.2';
export const SECRET = '127.0.0.1';

export interface LocalWeb {
  readonly port: number;
  /** Connections that were made to what nobody may reach. */
  readonly breaches: () => number;
  close(): void;
}

/** Two real servers on one port of two addresses of this machine. */
export async function localWeb(answer: RequestListener): Promise<LocalWeb> {
  for (;;) {
    const open = createServer(answer).listen(0, OPEN);
    await once(open, 'listening');
    const { port } = open.address() as AddressInfo;
    const secret = await listening(port);
    if (!secret) {
      open.close();
      continue;
    }
    let breaches = 0;
    secret.on('connection', () => breaches++);
    return { port, breaches: () => breaches, close: () => [open, secret].forEach(closeAll) };
  }
}

/** Null where another program has the port. */
async function listening(port: number): Promise<Server | null> {
  const server = createServer((_, response) => response.end('secret')).listen(port, SECRET);
  try {
    await once(server, 'listening');
    return server;
  } catch {
    return null;
  }
}

function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** Names as that name server tells them; only {@link OPEN} is permitted, on any port. */
export function networkOf(nameServer: string): Network {
  const resolver = new Resolver();
  resolver.setServers([nameServer]);
  return {
    resolve: async (hostname) =>
      (await resolver.resolve4(hostname)).map((address) => ({ address, family: 4 })),
    permits: (address) => address === OPEN,
  };
}
