import { isIP } from 'node:net';
import { BangGiaoError } from '../graph';
import type { HostAddress, Network } from './network';

/** Longer addresses are no address of a page. */
const MAX_URL = 2_048;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Where a request goes: its address, and the only hosts' addresses that it may be sent to. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly HostAddress[];
}

/**
 * Checks an address that somebody gave, or that a redirect names relative to `base`, before any connection is made. The
 * host must be a name: an IP address in whatever spelling (dotted, decimal, octal, hexadecimal, IPv6) is refused, and so
 * is a name of which any address is not permitted. Fails with `ADDRESS_REFUSED`, or `FETCH_FAILED` where the name leads
 * nowhere.
 */
export async function checkedTarget(text: string, network: Network, base?: URL): Promise<Target> {
  const url = readUrl(text, base);
  const port = Number(url.port) || DEFAULT_PORTS[url.protocol];
  if (port === undefined) throw refused('Only addresses of http and https are fetched.', 'scheme');
  if (url.username !== '' || url.password !== '')
    throw refused('An address with a user name or password is not fetched.', 'credentials');
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) > 0)
    throw refused('The host of a page must be given by its name, not by a number.', 'host');
  const addresses = await resolved(url.hostname, network);
  if (!addresses.every(({ address }) => network.permits(address, port)))
    throw refused(
      'The host is not on the public internet, or its port is none of the web (80, 443): it is not fetched.',
      'host',
    );
  return { url, addresses };
}

function readUrl(text: string, base: URL | undefined): URL {
  const trimmed = text.trim();
  if (trimmed.length > MAX_URL || !URL.canParse(trimmed, base))
    throw refused('That is no address of a page on the web.', 'form');
  const url = new URL(trimmed, base);
  url.hash = '';
  return url;
}

async function resolved(hostname: string, network: Network): Promise<readonly HostAddress[]> {
  let cause: unknown;
  try {
    const addresses = await network.resolve(hostname);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    cause = error;
  }
  throw new BangGiaoError('FETCH_FAILED', `No address is known of the host ${hostname}.`, {
    cause,
    details: { reason: 'host' },
  });
}

function refused(message: string, reason: string): BangGiaoError {
  return new BangGiaoError('ADDRESS_REFUSED', message, { details: { reason } });
}
