import { parseGold } from '../../src/evaluation';
import { isPartialDate } from '../../src/graph';
import {
  type ArticleFile,
  type ArticleLine,
  articlesOf,
  type FactLine,
  rawLines,
  wordRuns,
} from './article-files';

const FILES: ArticleFile[] = [
  'reported.jsonl',
  'written.jsonl',
  'written-en.jsonl',
  'written-en-news.jsonl',
  'written-en-agency.jsonl',
];

const pairsOf = (fact: FactLine) => [...(fact.pairs ?? []), ...(fact.optional_pairs ?? [])];

function typeOf(article: ArticleLine, id: string): string | undefined {
  return article.entities.find((entity) => entity.id === id)?.type;
}

describe.each(FILES)('%s', (file) => {
  const articles = articlesOf(file);

  it('holds articles that the scorer reads', () => {
    expect(parseGold(rawLines(file).join('\n'))).toHaveLength(articles.length);
    expect(articles.length).toBeGreaterThan(0);
  });

  it('is NFC', () => {
    for (const line of rawLines(file)) expect(line).toBe(line.normalize('NFC'));
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s is annotated soundly',
    (_, article) => {
      const ids = article.entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { names } of article.entities) {
        for (const name of names) expect(article.text).toContain(name);
      }
      for (const fact of article.facts) {
        expect(article.text).toContain(fact.evidence);
        expect(fact.date == null || isPartialDate(fact.date)).toBe(true);
        for (const [a, b] of pairsOf(fact)) {
          expect(ids).toEqual(expect.arrayContaining([a, b]));
          expect(a).not.toBe(b);
          if (fact.type === 'SIGNED') expect(typeOf(article, b)).toBe('Agreement');
        }
      }
    },
  );
});

describe('the articles together', () => {
  const reported = articlesOf('reported.jsonl');
  const written = [
    ...articlesOf('written.jsonl'),
    ...articlesOf('written-en.jsonl'),
    ...articlesOf('written-en-news.jsonl'),
    ...articlesOf('written-en-agency.jsonl'),
  ];

  it('have ids of their own', () => {
    const ids = [...reported, ...written].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep what is partly invented out of the demo', () => {
    expect(written.every(({ source }) => source === 'written')).toBe(true);
    expect(reported.every(({ id, source }) => /^reported-\d{3}$/.test(id) && source === undefined)).toBe(
      true,
    );
    const texts = new Set(written.map(({ text }) => text));
    expect(reported.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it('share no run of twelve words', () => {
    const invented = new Set(written.flatMap(({ text }) => [...wordRuns(text, 12)]));
    const shared = reported.flatMap(({ text }) => [...wordRuns(text, 12)]).filter((run) => invented.has(run));
    expect(shared).toEqual([]);
  });
});

describe('reported notes', () => {
  const notes = articlesOf('reported.jsonl');

  it.each(notes.map((note) => [note.id, note] as const))('%s names its report', (_, note) => {
    expect(note.lang).toBe('vi');
    expect(note.publisher).toBeTruthy();
    expect(isPartialDate(note.published ?? '')).toBe(true);
  });

  it.each(notes.map((note) => [note.id, note] as const))('%s is short', (_, { text }) => {
    const sentences = text.match(/[.!?](?=\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it('tell nothing later than their report', () => {
    const early = notes.flatMap(({ id, published, facts }) =>
      facts.filter(({ date }) => date != null && date.slice(0, published!.length) > published!).map(() => id),
    );
    expect(early).toEqual([]);
  });

  it('retell each report once', () => {
    const urls = notes.flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('share no run of twelve words with each other', () => {
    const seen = new Map<string, string>();
    const shared = notes.flatMap(({ id, text }) =>
      [...wordRuns(text, 12)].filter((run) => {
        const first = seen.get(run) ?? id;
        seen.set(run, first);
        return first !== id;
      }),
    );
    expect(shared).toEqual([]);
  });
});
