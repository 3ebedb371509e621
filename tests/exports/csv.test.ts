import { parse } from 'csv-parse/sync';
import { graphStreams } from '../../src/exports';
import type { GraphStore } from '../../src/store';
import { all, exported, HARD_NAMES, hardStore } from './exported';

type Row = Record<string, string>;

let store: GraphStore;
beforeAll(async () => {
  store = await hardStore();
});
afterAll(() => store.close());

const table = async (name: string): Promise<Row[]> =>
  parse(await exported(store, name === 'cameo.csv' ? 'cameo' : 'csv', name), { columns: true });

describe('CSV, read with csv-parse', () => {
  it('has every entity, and no text that a spreadsheet would run', async () => {
    const rows = await table('nodes.csv');
    const entities = await all(graphStreams(store).entities());
    expect(rows.map(({ id }) => id)).toEqual(entities.map(({ id }) => id));
    expect(rows.find(({ id }) => id === 'dong-hung')).toMatchObject({
      type: 'City',
      name: 'Đông Hưng',
      aliases: 'Đông Hưng|Dongxing|东兴',
      level: 'city',
      country: 'CN',
      place_id: 'quang-tay',
      latitude: '21.55',
      identifiers: 'example:42',
      valid_from: '',
    });
    const names = HARD_NAMES.map((_, index) => rows.find(({ id }) => id === `hard-${index}`)!.name);
    expect(names).toEqual(HARD_NAMES.map((name) => (/^[=-]/.test(name) ? `'${name}` : name)));
    for (const row of rows) for (const field of Object.values(row)) expect(field).not.toMatch(/^[=+@-]/);
  });

  it('has every edge with the names of its ends', async () => {
    const rows = await table('edges.csv');
    expect(rows).toHaveLength((await all(graphStreams(store).edges())).length);
    expect(rows).toContainEqual({
      id: 'TWINNED_WITH:po-hen:than-san:t-villages',
      type: 'TWINNED_WITH',
      source: 'po-hen',
      source_name: 'Pò Hèn',
      source_type: 'City',
      target: 'than-san',
      target_name: 'Thán Sản',
      target_type: 'City',
      event_id: 't-villages',
      date: '2014',
    });
  });

  it('has every event, whatever its status, with both sides', async () => {
    const rows = await table('events.csv');
    expect(rows).toHaveLength((await all(graphStreams(store).events())).length);
    expect(rows.find(({ id }) => id === 'm-greeting')).toMatchObject({
      type: 'MEETING',
      status: 'OCCURRED',
      date: '2023-02-02',
      side_1_ids: 'banh-thieu-quan|dong-hung',
      side_2_names: 'Hoàng Bá Nam|Móng Cái',
      others_ids: '',
      reports: '1',
    });
    expect(rows.find(({ id }) => id === 'm-next')).toMatchObject({
      status: 'PLANNED',
      first_day: '2026-01-01',
      last_day: '2026-12-31',
    });
    expect(rows.find(({ id }) => id === 's-mechanism')).toMatchObject({
      date: '',
      first_day: '',
      agreement_id: 'thoa-thuan',
      agreement_name: 'thỏa thuận giao lưu',
    });
  });

  it('has every sentence that reports an event, at its place in the article', async () => {
    const rows = await table('reports.csv');
    expect(rows.length).toBeGreaterThan(11);
    const articles = await store.articles(rows.map(({ article_id }) => article_id!));
    for (const { article_id, start, end, quote, title } of rows) {
      const { article } = articles.get(article_id!)!;
      expect(article.text.slice(Number(start), Number(end))).toBe(quote);
      expect(article.title).toBe(title);
    }
  });

  it('has event data with codes in both directions, none for twinnings and what did not occur', async () => {
    const rows = await table('cameo.csv');
    const of = (event: string) =>
      rows
        .filter(({ event_id }) => event_id === event)
        .map(({ source_id, target_id, cameo, plover }) => [source_id, target_id, cameo, plover]);
    expect(of('m-visit')).toEqual([
      ['giang-thanh', 'muong-nhe', '043', 'CONSULT'],
      ['muong-nhe', 'giang-thanh', '042', 'CONSULT'],
    ]);
    expect(of('m-talks')).toEqual([
      ['dong-hung', 'mong-cai', '040', 'CONSULT'],
      ['mong-cai', 'dong-hung', '040', 'CONSULT'],
    ]);
    expect(of('s-intent')).toEqual([
      ['cao-bang', 'tinh-tay', '057', 'SUPPORT'],
      ['tinh-tay', 'cao-bang', '057', 'SUPPORT'],
    ]);
    expect(of('t-villages')).toEqual([
      ['po-hen', 'than-san', '', ''],
      ['than-san', 'po-hen', '', ''],
    ]);
    expect(of('m-next')).toEqual([]);
    const councils = rows.find(({ event_id }) => event_id === 'm-councils')!;
    expect([councils.source_countries, councils.target_countries]).toEqual(['VN', 'CN']);
  });
});
