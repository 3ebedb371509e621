import { randomNumbers, skewed } from './random.mjs';

const BATCH = 500;
/** Three in ten have two edges. */
const EDGES_OF_EVENT = 1.3;
const PEOPLE_OF_BODY = 2;
const COUNTRIES = ['VN', 'CN', 'LA', 'KH'];
const QUOTE = 'Hai bên đã hội đàm và ký biên bản ghi nhớ.';

/** How many of each there are in a graph of so many edges; about one edge in four is of a signing. */
export function sizesFor(edges) {
  const events = Math.round(edges / EDGES_OF_EVENT);
  return {
    articles: Math.round(events / 2),
    cities: Math.round(edges / 50) + 20,
    associations: Math.round(edges / 25) + 20,
    people: Math.round(edges / 12) + 20,
    events,
  };
}

/**
 * A made-up graph of about so many MET_WITH, SIGNED and TWINNED_WITH edges, as what is written, a batch at a time: articles,
 * then entities, then roles, then events with reports. The same seed gives the same graph. Few places have very many
 * events, most have few.
 */
export function* generate(edges, seed = 1) {
  const random = randomNumbers(seed);
  const sizes = sizesFor(edges);
  yield* inBatches(sizes.articles, (n) => ({ putArticles: [article(n)] }));
  yield* inBatches(sizes.cities, (n) => ({ putEntities: [city(n)] }));
  yield* inBatches(sizes.associations, (n) => ({
    putEntities: [association(n, skewed(random, sizes.cities))],
  }));
  yield* inBatches(sizes.people, (n) => ({
    putEntities: [entity('Person', `person:${n}`, `Nguyễn Văn ${n}`)],
    putRoles: [role(n, Math.floor(n / PEOPLE_OF_BODY) % sizes.associations, n % sizes.articles)],
  }));
  yield* inBatches(sizes.events, (n) => event(n, random, sizes));
}

/** Adds up deltas until they are as many as a transaction takes. */
function* inBatches(count, deltaOf) {
  for (let start = 0; start < count; start += BATCH) {
    const batch = {};
    for (let n = start; n < Math.min(start + BATCH, count); n++) {
      for (const [key, values] of Object.entries(deltaOf(n))) {
        batch[key] ??= [];
        batch[key].push(...values);
      }
    }
    yield batch;
  }
}

function article(n) {
  const id = `article:${n}`;
  const title = `Tin số ${n} về hai bên biên giới`;
  const text = `${title}\n${QUOTE}`;
  const value = {
    id,
    url: `https://news.example/${n}`,
    title,
    publisher: `Báo ${n % 40}`,
    language: 'vi',
    publishedAt: dayOf(n),
    text,
    regions: [{ kind: 'title', start: 0, end: title.length }],
  };
  const extraction = {
    articleId: id,
    language: 'vi',
    extractor: 'made-up@1',
    entities: [],
    mentions: [],
    claims: [],
  };
  return { article: value, extraction, digest: `${n}` };
}

function entity(type, id, name, more = {}) {
  const absent = { level: null, country: null, placeId: null, kind: null, location: null };
  const lists = { aliases: [{ name, language: 'vi' }], identifiers: [], becameIds: [] };
  return { id, type, name, ...absent, ...lists, validFrom: null, validTo: null, ...more };
}

function city(n) {
  const country = COUNTRIES[n % COUNTRIES.length];
  return entity('City', `city:${n}`, `Thị xã ${n}`, { level: 'city', country });
}

function association(n, place) {
  const more = { kind: 'friendship', placeId: `city:${place}` };
  return entity('Association', `association:${n}`, `Hội Hữu nghị ${n}`, more);
}

function role(n, association, articleNumber) {
  const report = { articleId: `article:${articleNumber}`, evidence: evidence(articleNumber) };
  const id = `role:${n}`;
  return {
    id,
    personId: `person:${n}`,
    title: 'Chủ tịch',
    ofId: `association:${association}`,
    asOf: null,
    reports: [report],
  };
}

/** Six in ten are meetings of places, two of bodies, one each a signing and a twinning. */
function event(n, random, sizes) {
  const kind = n % 10;
  const [type, space, count] =
    kind < 6
      ? ['MEETING', 'city', sizes.cities]
      : kind < 8
        ? ['MEETING', 'association', sizes.associations]
        : [kind === 8 ? 'SIGNING' : 'TWINNING', 'city', sizes.cities];
  const one = skewed(random, count);
  const other = (one + 1 + skewed(random, count - 1)) % count;
  const ends = [`${space}:${one}`, `${space}:${other}`].sort();
  if (type === 'SIGNING') return signing(n, ends, random, sizes);
  const more = kind < 2 ? [`person:${Math.floor(random() * sizes.people)}`] : [];
  const pairs = [ends, ...more.map((id) => [ends[0], id].sort())];
  return { putEvents: [eventOf(n, type, [...ends, ...more], pairs, null, random, sizes)] };
}

function signing(n, ends, random, sizes) {
  const id = `agreement:${n}`;
  const pairs = ends.map((end) => [end, id]);
  return {
    putEntities: [entity('Agreement', id, `Bản ghi nhớ số ${n}`, { kind: 'mou' })],
    putEvents: [eventOf(n, 'SIGNING', ends, pairs, id, random, sizes)],
  };
}

function eventOf(n, type, ids, pairs, agreementId, random, sizes) {
  const articles = random() < 0.2 ? [n % sizes.articles, (n + 1) % sizes.articles] : [n % sizes.articles];
  return {
    id: `event:${n}`,
    type,
    status: 'OCCURRED',
    date: dayOf(n),
    placeId: null,
    agreementId,
    participants: ids.map((entityId, index) => ({
      entityId,
      role: type === 'SIGNING' ? 'SIGNATORY' : 'PARTICIPANT',
      side: Math.min(index, 1) + 1,
    })),
    pairs,
    reports: [...new Set(articles)]
      .map((number) => ({ articleId: `article:${number}`, evidence: [evidence(number)] }))
      .sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
  };
}

function evidence(articleNumber) {
  const start = `Tin số ${articleNumber} về hai bên biên giới`.length + 1;
  return { quote: QUOTE, start, end: start + QUOTE.length, rule: 'made-up@1', confidence: 0.9 };
}

function dayOf(n) {
  return new Date(Date.UTC(2010, 0, 1) + (n % 5800) * 86_400_000).toISOString().slice(0, 10);
}
