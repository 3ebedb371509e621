import fc from 'fast-check';
import { PUBLIC_INTERNET } from '../../src/fetching';
import { isPublicAddress } from '../../src/fetching/public-address';

it.each([
  ['this host', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['link-local, where clouds keep their metadata', '169.254.169.254'],
  ['protocol assignments', '192.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '198.51.100.1'],
  ['documentation', '203.0.113.1'],
  ['6to4 relay', '192.88.99.1'],
  ['benchmarking', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback', '::1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped public', '::ffff:93.184.215.14'],
  ['mapped, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['translated', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64 of a network of its own', '64:ff9b:1::a00:1'],
  ['discard', '100::1'],
  ['Teredo', '2001:0:7f00:1::1'],
  ['ORCHID', '2001:20::1'],
  ['documentation', '2001:db8::1'],
  ['documentation', '3fff::1'],
  ['6to4 of loopback', '2002:7f00:1::1'],
  ['6to4 of a public address', '2002:5db8:d70e::1'],
  ['unique-local', 'fc00::1'],
  ['unique-local', 'fd12:3456:789a::1'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s is not public: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.1.1',
  '172.15.0.1',
  '172.32.0.0',
  '192.167.1.1',
  '223.255.255.254',
  '2606:4700::1111',
  '2a00:1450:4001:80b::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it('no IPv6 address that carries an IPv4 one in a known way is public, whatever that is', () => {
  const ways = [
    (hex: string) => `::ffff:${hex}`,
    (hex: string) => `::${hex}`,
    (hex: string) => `::ffff:0:${hex}`,
    (hex: string) => `64:ff9b::${hex}`,
    (hex: string) => `2002:${hex}::1`,
    (hex: string) => `2001:0:${hex}::`,
  ];
  fc.assert(
    fc.property(fc.nat(0xffff), fc.nat(0xffff), fc.constantFrom(...ways), (high, low, carried) => {
      expect(isPublicAddress(carried(`${high.toString(16)}:${low.toString(16)}`))).toBe(false);
    }),
  );
});

it('only the ports of the web are permitted', () => {
  const ports = [80, 443, 22, 25, 8080, 6379, 7687, 0, 65535];
  expect(ports.filter((port) => PUBLIC_INTERNET.permits('1.1.1.1', port))).toEqual([80, 443]);
});
