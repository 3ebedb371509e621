import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address';

/** One address of a host, as its name server tells it. */
export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The network that pages are fetched from: how names are resolved in it, and what of it may be reached. */
export interface Network {
  /** All addresses of a host. Fails where it has none. */
  resolve(hostname: string): Promise<readonly HostAddress[]>;
  /** Whether a connection to the address and port may be made. */
  permits(address: string, port: number): boolean;
}

/** Ports of the web, http and https. */
const PORTS: ReadonlySet<number> = new Set([80, 443]);

/** The public internet through the machine's own resolver: public addresses, ports 80 and 443. */
export const PUBLIC_INTERNET: Network = {
  resolve: async (hostname) =>
    (await lookup(hostname, { all: true })).map(({ address, family }) => ({
      address,
      family: family === 6 ? 6 : 4,
    })),
  permits: (address, port) => PORTS.has(port) && isPublicAddress(address),
};
