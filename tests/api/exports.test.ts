import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import Database from 'libsql';
import { openStore } from '../../src/store';
import { type RunningApi, runApi } from './running-api';
import { anotherMeeting } from './seed-graph';

let api: RunningApi;
beforeEach(async () => {
  api = await runApi();
});
afterEach(() => api.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/export/${address}`, { headers });

async function idsOf(address: string): Promise<string[]> {
  const response = await get(address);
  expect(response.status).toBe(200);
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
  return rows.map((row) => row.id ?? row.event_id ?? '').sort();
}

it.each([
  ['nodes.csv', 'text/csv'],
  ['edges.csv', 'text/csv'],
  ['events.csv', 'text/csv'],
  ['reports.csv', 'text/csv'],
  ['cameo.csv', 'text/csv'],
  ['graph.graphml', 'application/graphml+xml'],
  ['graph.gexf', 'application/gexf+xml'],
  ['graph.jsonld', 'application/ld+json'],
  ['events.jsonl', 'application/x-ndjson'],
  ['ftm.jsonl', 'application/x-ndjson'],
])('%s is %s', async (file, type) => {
  const response = await get(file);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('content-disposition')).toContain(file);
  expect(await response.text()).toMatch(/Đông Hưng|dong-hung/);
});

it('the filters of events are those of the API', async () => {
  const name = encodeURIComponent('Móng Cái');
  expect(await idsOf(`events.csv?between=${name}&between=dong%20hung&types=MEETING`)).toEqual([
    'm-councils',
    'm-greeting',
    'm-talks',
  ]);
  expect(await idsOf(`events.csv?between=${name}&between=dong%20hung&types=MEETING&direct=true`)).toEqual([
    'm-greeting',
    'm-talks',
  ]);
  expect(await idsOf('events.csv?from=2025&to=2026')).toEqual(['m-next', 'm-police', 'm-visit', 's-police']);
  expect(await idsOf('events.csv?from=2025&status=OCCURRED')).toEqual(['m-police', 'm-visit', 's-police']);
  expect(await idsOf('nodes.csv?types=TWINNING&involving=id:po-hen')).toEqual(
    ['dong-hung', 'mong-cai', 'po-hen', 'quang-ninh', 'quang-tay', 'than-san'].sort(),
  );
  expect(await idsOf('events.csv?types=TWINNING,SIGNING&acrossCountries=vn,cn&place=quang%20ninh')).toEqual(
    [],
  );
  expect(await idsOf('events.csv?articles=seed-0')).toEqual(['m-talks', 't-villages']);
});

it.each([
  ['nothing.csv', 404, 'NOT_FOUND'],
  ['Entity.csv', 404, 'NOT_FOUND'],
  ['../graphql', 404, 'NOT_FOUND'],
  ['events.csv?type=MEETING', 400, 'ARGUMENT_INVALID'],
  ['events.csv?types=PARTY', 400, 'ARGUMENT_INVALID'],
  ['events.csv?from=2024-02-30', 400, 'ARGUMENT_INVALID'],
  ['events.csv?from=2025&to=2024', 400, 'ARGUMENT_INVALID'],
  ['events.csv?between=mong%20cai', 400, 'ARGUMENT_INVALID'],
  ['events.csv?minReports=-1', 400, 'ARGUMENT_INVALID'],
  ['events.csv?minReports=1&minReports=2', 400, 'ARGUMENT_INVALID'],
  ['events.csv?countries=Vietnam', 400, 'ARGUMENT_INVALID'],
  ['events.csv?__proto__=1', 400, 'ARGUMENT_INVALID'],
  ['events.csv?involving=Nowhere', 404, 'ENTITY_NOT_FOUND'],
])('%s is refused with %i %s', async (address, status, code) => {
  // Not fetch, which would tidy the address up.
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    http
      .get(`${api.url}/export/`, { path: `/export/${address}` }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      })
      .on('error', reject);
  });
  expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([status, code]);
});

it('is not sent again while nothing was written', async () => {
  const first = await get('events.csv');
  const tag = first.headers.get('etag')!;
  const text = await first.text();
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const again = await get('events.csv', { 'if-none-match': `"other", ${tag}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await api.store.write((tx) => tx.apply({ putEvents: [anotherMeeting('m-new', '2020')] }));
  const changed = await get('events.csv', { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect((await changed.text()).length).toBeGreaterThan(text.length);
});

it('tells about a file without sending it, and takes nothing in', async () => {
  const head = await fetch(`${api.url}/export/nodes.csv`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const post = await fetch(`${api.url}/export/nodes.csv`, { method: 'POST', body: 'x' });
  expect(post.status).toBe(405);
});

it('cuts a text off where the store is damaged, so that nobody takes it for whole', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-export-'));
  const file = path.join(folder, 'damaged.db');
  const meetings = Array.from({ length: 1_000 }, (_, index) => anotherMeeting(`m-${index + 1000}`, '2020'));
  const store = await openStore(`sqlite:${file}`);
  await store.write((tx) => tx.apply({ putEvents: meetings }));
  const database = new Database(file);
  database.exec("UPDATE event SET body = 'torn' WHERE id = 'm-1999'");
  database.close();
  const damaged = await runApi({}, store);
  const response = await fetch(`${damaged.url}/export/events.jsonl`);
  const text = await response.text().catch(() => 'cut off');
  await damaged.close();
  expect(response.status).toBe(200);
  expect(text).toBe('cut off');
  expect(damaged.logged.join()).toContain('unexpected error');
  rmSync(folder, { recursive: true });
});
