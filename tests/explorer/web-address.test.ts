import { webAddress } from '../../src/explorer/panel/web-address';

it.each(['https://example.org/a', 'http://example.org', 'HTTPS://EXAMPLE.ORG'])(
  '%s may be followed',
  (url) => {
    expect(webAddress(url)).toBe(url);
  },
);

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.org',
  'example.org',
  '',
  null,
  undefined,
])('%p may not', (url) => {
  expect(webAddress(url)).toBeNull();
});
