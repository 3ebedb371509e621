import { askedQuestions, question } from '../asked-questions';
import { type RunningApi, runApi } from './running-api';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

async function answer(name: string, variables: Record<string, unknown> = {}) {
  const asked = question(name);
  const result = await api.ask(asked.query, { ...asked.variables, ...variables });
  expect(result.errors).toBeUndefined();
  return result.data;
}

describe('the questions that people ask', () => {
  it.each(askedQuestions())('%s is answered', async (name) => {
    await answer(name, name === '12-article' ? { id: 'seed-1' } : {});
  });

  it('01: towns last met when they, or their bodies or people, did', async () => {
    const { meetings } = await answer('01-last-meetings');
    expect(meetings.totalCount).toBe(3);
    expect(meetings.nodes.map((meeting: { id: string }) => meeting.id)).toEqual([
      'm-talks',
      'm-councils',
      'm-greeting',
    ]);
    expect(meetings.nodes[0]).toMatchObject({
      date: { value: '2024-08-13', precision: 'DAY' },
      status: 'OCCURRED',
      place: { id: 'mong-cai', name: 'Móng Cái' },
      participants: [
        { role: 'PARTICIPANT', side: 1, entity: { __typename: 'City', id: 'mong-cai', name: 'Móng Cái' } },
        { role: 'PARTICIPANT', side: 2, entity: { __typename: 'City', id: 'dong-hung', name: 'Đông Hưng' } },
      ],
    });
    const [evidence] = meetings.nodes[0].evidence;
    expect(evidence).toMatchObject({
      quote: 'Hôm 13/8/2024, Móng Cái hội đàm với Đông Hưng.',
      rule: 'hand.talks@1',
      confidence: 0.9,
      article: { id: 'seed-0', url: 'https://news.example/seed-0', publishedAt: { value: '2024-10-14' } },
    });
    const { article } = await answer('12-article', { id: 'seed-0' });
    expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('02: twins across the border, oldest first', async () => {
    const { twinnings } = await answer('02-twins');
    expect(twinnings.totalCount).toBe(2);
    expect(twinnings.nodes[0]).toMatchObject({
      since: { value: '2014', precision: 'YEAR' },
      members: [
        { __typename: 'City', id: 'po-hen', level: 'VILLAGE', country: 'VN', partOf: { name: 'Móng Cái' } },
        {
          __typename: 'City',
          id: 'than-san',
          level: 'VILLAGE',
          country: 'CN',
          partOf: { name: 'Đông Hưng' },
        },
      ],
      evidence: [{ article: { id: 'seed-0' } }],
    });
    expect(twinnings.nodes[1].since.value).toBe('2024-05-09');
    expect((await answer('02-twins', { countries: ['VN', 'LA'] })).twinnings.totalCount).toBe(0);
  });

  it('03: what was signed in a period, undated signings left out', async () => {
    const { agreements } = await answer('03-agreements');
    expect(agreements.totalCount).toBe(2);
    expect(agreements.nodes[0]).toMatchObject({
      id: 'chuong-trinh',
      kind: 'PLAN',
      signedOn: { value: '2025' },
    });
    expect(agreements.nodes[1]).toMatchObject({
      id: 'y-dinh-thu',
      name: 'ý định thư',
      kind: 'LETTER_OF_INTENT',
      signedOn: { value: '2024-05-09', precision: 'DAY' },
      signatories: [
        { __typename: 'City', id: 'cao-bang' },
        { __typename: 'City', id: 'tinh-tay' },
      ],
      evidence: [{ article: { id: 'seed-1', title: 'Một năm trên biên giới' } }],
    });
    expect((await answer('03-agreements', { during: null })).agreements.totalCount).toBe(3);
  });

  it('04: a person with roles and whom they met', async () => {
    const { person } = await answer('04-person');
    expect(person).toMatchObject({
      id: 'ho-phi-dung',
      aliases: [{ name: 'Hồ Phi Dũng', language: 'vi' }],
      roles: [
        {
          title: 'Chủ tịch',
          of: { __typename: 'Association', id: 'hoi-huu-nghi-lang-son' },
          asOf: { value: '2023-12-14' },
          evidence: [
            {
              quote: 'Hồ Phi Dũng là Chủ tịch Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn.',
              article: { id: 'seed-4' },
            },
          ],
        },
      ],
      metWith: { totalCount: 0, edges: [] },
      signed: { nodes: [] },
    });
    const other = await answer('04-person', { who: { name: 'hoang ba nam' } });
    expect(other.person.metWith).toEqual({
      totalCount: 1,
      edges: [
        {
          node: { __typename: 'Person', id: 'banh-thieu-quan', name: 'Bành Thiệu Quan' },
          events: [{ id: 'm-greeting', date: { value: '2023-02-02' } }],
        },
      ],
    });
  });

  it('05: everything about a place, found without diacritics', async () => {
    const { city } = await answer('05-city');
    expect(city).toMatchObject({
      id: 'dong-hung',
      name: 'Đông Hưng',
      level: 'CITY',
      country: 'CN',
      location: { latitude: 21.55, longitude: 107.97 },
      identifiers: [{ scheme: 'example', value: '42' }],
      partOf: { id: 'quang-tay', level: 'PROVINCE' },
      contains: { totalCount: 1, nodes: [{ id: 'than-san', level: 'VILLAGE' }] },
      twinnedWith: { totalCount: 0 },
      metWith: {
        totalCount: 1,
        edges: [
          { events: [{ id: 'm-greeting' }, { id: 'm-talks' }], node: { __typename: 'City', id: 'mong-cai' } },
        ],
      },
      associations: { totalCount: 1, nodes: [{ id: 'nhan-dai-dong-hung', kind: 'GOVERNMENT' }] },
    });
    const ids = city.events.nodes.map((event: { id: string }) => event.id);
    expect(ids).toEqual(
      expect.arrayContaining(['m-talks', 'm-councils', 'm-greeting', 's-mechanism', 't-villages']),
    );
    expect(city.events.totalCount).toBe(5);
  });

  it('05: twins of a place, with the act that made them so', async () => {
    const { data } = await api.ask(
      `{ city(ref: { id: "po-hen" }) { twinnedWith { edges { since { value } node { id } event { id } evidence { quote } } } } }`,
    );
    expect(data.city.twinnedWith.edges).toEqual([
      {
        since: { value: '2014' },
        node: { id: 'than-san' },
        event: { id: 't-villages' },
        evidence: [{ quote: expect.stringContaining('kết nghĩa') }],
      },
    ]);
  });

  it('06: an association, where it belongs and who leads it', async () => {
    const { association } = await answer('06-association');
    expect(association).toMatchObject({
      id: 'hoi-huu-nghi-lang-son',
      kind: 'FRIENDSHIP',
      of: { id: 'lang-son', name: 'Lạng Sơn' },
      members: [{ title: 'Chủ tịch', person: { id: 'ho-phi-dung', name: 'Hồ Phi Dũng' } }],
    });
    const police = await answer('06-association', { who: { name: 'Công an Mường Nhé' } });
    expect(police.association).toMatchObject({
      metWith: { totalCount: 1, edges: [{ node: { id: 'cong-an-giang-thanh' } }] },
      signed: { nodes: [{ id: 'chuong-trinh' }] },
    });
  });

  it.each(['dong hung', 'Dongxing', '东兴', 'Đông Hưn'])('07: %s finds Đông Hưng first', async (text) => {
    const { search } = await answer('07-search', { text });
    expect(search.totalCount).toBeGreaterThanOrEqual(1);
    expect(search.edges[0].node).toEqual({ __typename: 'City', id: 'dong-hung', name: 'Đông Hưng' });
    expect(search.edges[0].score).toBeGreaterThan(0);
  });

  it('07: articles come with what to highlight', async () => {
    const { data, errors } = await api.ask(`{ search(text: "dong hung", types: [ARTICLE], first: 1) {
      edges { matched snippets(first: 2) { text start highlights { start end } } node { ... on Article { id text } } }
    } }`);
    expect(errors).toBeUndefined();
    const [{ snippets, node }] = data.search.edges;
    expect(snippets.length).toBeGreaterThan(0);
    for (const { text, start, highlights } of snippets) {
      expect(node.text.slice(start, start + text.length)).toBe(text);
      for (const range of highlights) expect(text.slice(range.start, range.end)).toBe('Đông Hưng');
    }
    const named = await api.ask(
      '{ search(text: "dong hung", types: [CITY]) { edges { snippets { text } } } }',
    );
    expect(named.data.search.edges[0].snippets).toEqual([]);
  });

  it('08: what to draw around a place', async () => {
    const { neighbourhood } = await answer('08-neighbourhood');
    expect(neighbourhood.truncated).toBe(false);
    expect(neighbourhood.nodes[0]).toEqual({
      __typename: 'NeighbourhoodNode',
      id: 'mong-cai',
      name: 'Móng Cái',
      degree: 2,
      depth: 0,
    });
    expect(neighbourhood.edges).toContainEqual({
      id: 'TWINNED_WITH:po-hen:than-san',
      type: 'TWINNED_WITH',
      source: 'po-hen',
      target: 'than-san',
      label: null,
      date: { value: '2014' },
      eventIds: ['t-villages'],
    });
    expect((await answer('08-neighbourhood', { depth: 1 })).neighbourhood.nodes).toHaveLength(6);
  });

  it('09: how two are connected, each step with who says so', async () => {
    const { shortestPath } = await answer('09-shortest-path');
    expect(shortestPath).toMatchObject({
      length: 3,
      nodes: [
        { __typename: 'Person', id: 'hoang-ba-nam' },
        expect.anything(),
        expect.anything(),
        { __typename: 'City', id: 'dong-hung' },
      ],
    });
    expect(shortestPath.edges).toHaveLength(3);
    for (const edge of shortestPath.edges) if (edge.type !== 'PART_OF') expect(edge.evidence).not.toEqual([]);
    expect((await answer('09-shortest-path', { to: { name: 'Mường Nhé' } })).shortestPath).toBeNull();
  });

  it('10: how ties of a province developed, what is dated less precisely apart', async () => {
    expect((await answer('10-timeline')).timeline).toEqual([
      { start: '2023-02-01', meetings: 1, signings: 0, twinnings: 0 },
      { start: '2024-05-01', meetings: 1, signings: 0, twinnings: 0 },
      { start: '2024-08-01', meetings: 1, signings: 0, twinnings: 0 },
      { start: null, meetings: 0, signings: 1, twinnings: 1 },
    ]);
    const { data } = await api.ask(
      '{ timeline(by: YEAR, filter: { status: [PLANNED] }) { start meetings } }',
    );
    expect(data.timeline).toEqual([{ start: '2026-01-01', meetings: 1 }]);
  });

  it('11: which provinces are tied most, by their towns, bodies and people', async () => {
    const { ties } = await answer('11-ties');
    expect(ties).toEqual({
      totalCount: 2,
      nodes: [
        {
          a: { id: 'quang-ninh', name: 'Quảng Ninh', country: 'VN' },
          b: { id: 'quang-tay', name: 'Quảng Tây', country: 'CN' },
          events: 5,
          first: { value: '2014' },
          last: { value: '2024-08-13' },
          byYear: [
            { year: 2014, meetings: 0, signings: 0, twinnings: 1 },
            { year: 2023, meetings: 1, signings: 0, twinnings: 0 },
            { year: 2024, meetings: 2, signings: 0, twinnings: 0 },
            { year: null, meetings: 0, signings: 1, twinnings: 0 },
          ],
        },
        {
          a: { id: 'cao-bang', name: 'Cao Bằng', country: 'VN' },
          b: { id: 'quang-tay', name: 'Quảng Tây', country: 'CN' },
          events: 3,
          first: { value: '2024-05-09' },
          last: { value: '2024-05-09' },
          byYear: [{ year: 2024, meetings: 1, signings: 1, twinnings: 1 }],
        },
      ],
    });
  });

  it('11: ties of countries, with conditions on the events', async () => {
    const { data, errors } = await api.ask(`{ ties(rollUpTo: COUNTRY, during: { from: "2025" }) {
      nodes { a { __typename id name country } b { __typename name } events }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.ties.nodes).toEqual([
      {
        a: { __typename: 'Country', id: 'CN', name: 'Trung Quốc', country: 'CN' },
        b: { __typename: 'Country', name: 'Việt Nam' },
        events: 3,
      },
    ]);
    const twice = await api.ask(
      '{ ties(rollUpTo: CITY, during: { to: "2020" }, filter: { during: { to: "2020" } }) { totalCount } }',
    );
    expect(twice.errors[0].extensions.code).toBe('ARGUMENT_INVALID');
  });

  it('12: an article as read, each quote at its place', async () => {
    const { article } = await answer('12-article', { id: 'seed-1' });
    expect(article).toMatchObject({ id: 'seed-1', language: 'vi', publishedAt: { value: '2024' } });
    expect(article.mentions.nodes.length).toBeGreaterThan(5);
    for (const { start, end, quote } of article.mentions.nodes)
      expect(article.text.slice(start, end)).toBe(quote);
    expect(article.reports.map((report: { event: { id: string } }) => report.event.id)).toEqual([
      'm-councils',
      's-mechanism',
      'm-committees',
      's-intent',
      't-intent',
    ]);
    for (const { evidence } of article.reports)
      for (const { start, end, quote } of evidence) expect(article.text.slice(start, end)).toBe(quote);
  });

  it('13: a preview tells names instead of ids and stores nothing', async () => {
    const before = await answer('18-statistics');
    const { preview } = await answer('13-preview');
    expect(preview).toMatchObject({
      language: 'vi',
      entities: [
        { type: 'CITY', name: 'Lào Cai', aliases: ['Lào Cai'] },
        { type: 'CITY', name: 'Hồng Hà', aliases: ['Hồng Hà'] },
      ],
      events: [
        {
          type: 'MEETING',
          status: 'OCCURRED',
          date: { value: '2024-05-20' },
          participants: [
            { role: 'HOST', name: 'Lào Cai' },
            { role: 'VISITOR', name: 'Hồng Hà' },
          ],
          evidence: [{ start: 0, end: 10, rule: 'hand.meeting@1' }],
        },
      ],
    });
    expect(await answer('18-statistics')).toEqual(before);
  });

  it('14: events of all types, the planned one with them when asked for', async () => {
    const { events } = await answer('14-events-page');
    expect(events.totalCount).toBe(11);
    expect(events.edges).toHaveLength(10);
    expect(events.edges[0].node).toEqual({
      __typename: 'Twinning',
      id: 't-villages',
      date: { value: '2014' },
      status: 'OCCURRED',
      reportCount: 1,
    });
    expect(events.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: events.edges[0].cursor,
      endCursor: events.edges[9].cursor,
    });
    const rest = await answer('14-events-page', { after: events.pageInfo.endCursor });
    expect(rest.events.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      expect.objectContaining({ id: 'm-next', status: 'PLANNED' }),
    ]);
    expect(rest.events.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('18: how much is in here', async () => {
    const { statistics } = await answer('18-statistics');
    expect(statistics).toEqual({
      articles: 5,
      events: 12,
      people: 3,
      parties: 4,
      cities: 11,
      associations: 5,
      agreements: 3,
      edges: [
        { type: 'MET_WITH', count: 7 },
        { type: 'SIGNED', count: 6 },
        { type: 'TWINNED_WITH', count: 2 },
      ],
      firstEvent: { value: '2014' },
      lastEvent: { value: expect.any(String) },
      byLanguage: [{ language: 'vi', articles: 5 }],
    });
  });
});
