import { readFile } from 'node:fs/promises';
import { chooser } from './choose.mjs';
import { articlesIn } from './sample-articles.mjs';
import { digestOf } from './soundness.mjs';
import { writtenNews } from './written-news.mjs';

const ARTICLES = 2000;
const LARGEST_BATCH = 200;

/** Puts the same articles into stores in any order and batches, takes some back and adds them again. */
export const order = {
  name: 'order',
  promise: 'whatever the order, the batches and what was taken back in between, the same bytes',
  count: 20,
  run: async ({ count, seed, program, corpus, tell }) => {
    const choose = chooser(seed);
    const articles = extracted(
      program,
      corpus ? articlesIn(await readFile(corpus, 'utf8')) : writtenNews(ARTICLES, seed),
    );
    const wanted = await digestAfter(program, [articles], []);
    const faults = [];
    for (let round = 1; round <= count; round++) {
      const taken = choose.shuffled(articles).slice(0, choose.below(articles.length / 4));
      const digest = await digestAfter(program, batches(choose, choose.shuffled(articles)), taken);
      if (digest !== wanted) faults.push(`permutation ${round} gave another graph`);
      if (round % 5 === 0) tell(`${round} of ${count}, ${faults.length} faults`);
    }
    return {
      rows: [
        ['articles', articles.length],
        ['permutations', count],
      ],
      faults,
    };
  },
};

/** What is read of an article does not depend on others, so that it need not be read anew for each order. */
function extracted({ articles, extraction, gazetteer, graph, ingest }, inputs) {
  const known = gazetteer.loadGazetteer();
  return inputs.slice(0, ARTICLES).flatMap((input) => {
    try {
      const article = articles.articleFrom(input);
      const read = extraction.extract(article, known);
      return [{ article, extraction: read, digest: ingest.articleDigest(article, extraction.EXTRACTOR) }];
    } catch (error) {
      if (error instanceof graph.BangGiaoError) return [];
      throw error;
    }
  });
}

function batches({ below }, articles) {
  const made = [];
  for (let at = 0; at < articles.length; ) {
    const size = 1 + below(LARGEST_BATCH);
    made.push(articles.slice(at, at + size));
    at += size;
  }
  return made;
}

async function digestAfter(program, putting, taken) {
  const known = program.gazetteer.loadGazetteer();
  const store = await program.store.openStore('sqlite::memory:');
  const update = (put, remove = []) =>
    store.write((tx) => program.ingest.updateGraph(tx, known, { put, remove }));
  for (const put of putting) await update(put);
  if (taken.length > 0) {
    await update(
      [],
      taken.map(({ article }) => article.id),
    );
    await update(taken);
  }
  return digestOf(program, store).finally(() => store.close());
}
