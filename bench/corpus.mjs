import articles from '../dist/articles/index.js';

/** At least so many articles are measured, copies of those that there are. */
const LEAST_ARTICLES = 500;

/** The articles of the files, repeated under new ids until there are enough of them. */
export async function readCorpus(files) {
  const read = [];
  for await (const result of articles.readSources(files)) {
    if (result.kind === 'article') read.push(result.article);
    else console.error(`${result.error.code}: ${result.source}: ${result.error.message}`);
  }
  if (read.length === 0) throw new Error(`There is no article in ${files.join(', ')}.`);
  const rounds = Math.ceil(LEAST_ARTICLES / read.length);
  return Array.from({ length: rounds }, (_, round) => read.map((article) => copyOf(article, round))).flat();
}

/** A copy is another day's article: its events are others, its people and places the same. */
function copyOf(article, round) {
  if (round === 0) return article;
  const published = article.publishedAt?.length === 10 ? article.publishedAt : '2024-01-01';
  const moved = new Date(Date.parse(published) - round * 7 * 86_400_000).toISOString().slice(0, 10);
  return { ...article, id: `${article.id}-${round}`, publishedAt: moved };
}
