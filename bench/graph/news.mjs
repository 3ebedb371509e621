import { randomNumbers, skewed } from './random.mjs';

const PLACES = 2000;
const SENTENCE = 'Hai bên đã hội đàm.';

/** Made-up articles from one number to below another, each with what was read from it: one meeting of two places. */
export function madeUpNews(from, to) {
  return Array.from({ length: to - from }, (_, index) => madeUpArticle(from + index));
}

function madeUpArticle(n) {
  const random = randomNumbers(n + 1);
  const [one, other] = [skewed(random, PLACES), PLACES + skewed(random, PLACES)];
  const date = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 13_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const id = `news-${String(n).padStart(8, '0')}`;
  const names = [`Phố Số ${one}`, `Phố Số ${other}`];
  const text = `${names.join(', ')}. ${SENTENCE}`;
  const start = text.length - SENTENCE.length;
  const entities = names.map((name, index) => ({
    ...{ id: `e${index + 1}`, type: 'City', name, names: [name], level: 'city' },
    ...{ country: index === 0 ? 'VN' : 'CN', place: null, kind: null, roles: [] },
  }));
  const claim = {
    ...{ id: 'c1', type: 'MEETING', status: 'OCCURRED', date, place: null, agreement: null },
    participants: entities.map((entity, index) => ({
      entity: entity.id,
      role: 'PARTICIPANT',
      side: index + 1,
    })),
    pairs: [['e1', 'e2']],
    evidence: [{ quote: SENTENCE, start, end: text.length, rule: 'made-up@1', confidence: 0.9 }],
  };
  const mentions = names.map((name, index) => {
    const at = text.indexOf(name);
    return { entity: `e${index + 1}`, start: at, end: at + name.length, rule: 'made-up@1' };
  });
  const extraction = {
    articleId: id,
    language: 'vi',
    extractor: 'made-up@1',
    entities,
    mentions,
    claims: [claim],
  };
  const about = { id, url: null, title: null, publisher: `Báo ${n % 40}`, language: 'vi', publishedAt: date };
  const regions = [{ kind: 'story', start: 0, end: text.length }];
  return { article: { ...about, text, regions }, extraction, digest: `${n}` };
}
