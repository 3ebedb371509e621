import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningApi, runApi } from './running-api';

const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-page-'));
let api: RunningApi;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Bang Giao</title>');
  writeFileSync(path.join(folder, 'assets/main-1a2b.js'), 'export {};');
  api = await runApi({ explorer: folder });
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

it('/ is the page, with a policy that lets it run and ask nothing from elsewhere', async () => {
  const response = await fetch(`${api.url}/?focus=a`);
  expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Bang Giao</title>']);
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

it('files with a hash in their names may be kept', async () => {
  const response = await fetch(`${api.url}/assets/main-1a2b.js`);
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

it.each(['/../package.json', '/assets/..%2f..%2fpackage.json', '/assets/none.js'])(
  '%s is not there',
  async (address) => {
    const response = await fetch(`${api.url}${address}`);
    expect(response.status).toBe(404);
  },
);

it('takes nothing by POST', async () => {
  expect((await fetch(`${api.url}/`, { method: 'POST', body: '' })).status).not.toBe(200);
});
