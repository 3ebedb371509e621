import { isValid, parse, parseCIDR } from 'ipaddr.js';

/** The only part of IPv6 that is given out to the public internet (RFC 4291, IANA). */
const GLOBAL_UNICAST = parseCIDR('2000::/3');

/** Parts of it that are not, and that the library counts among the ordinary ones: documentation, former 6bone, IETF's own. */
const NOT_GIVEN_OUT = ['2001::/23', '2001:db8::/32', '3ffe::/16', '3fff::/20'].map((range) =>
  parseCIDR(range),
);

/**
 * Whether an IP address, as a resolver gives it, belongs to the public internet. It does not if it is private, loopback,
 * link-local, unique-local, multicast, reserved, of carrier-grade NAT, or an IPv6 address that carries an IPv4 one
 * (mapped, 6to4, Teredo, NAT64), whatever that is: nothing may be reached by a detour.
 */
export function isPublicAddress(address: string): boolean {
  if (!isValid(address)) return false;
  const parsed = parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return true;
  return parsed.match(GLOBAL_UNICAST) && !NOT_GIVEN_OUT.some((range) => parsed.match(range));
}
