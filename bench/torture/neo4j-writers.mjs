import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { clear, withNeo4j } from '../neo4j/server.mjs';
import { chooser } from './choose.mjs';
import { jsonLines } from './json-lines.mjs';
import { runProgram } from './processes.mjs';
import { breachesIn, digestOf } from './soundness.mjs';
import { writtenNews } from './written-news.mjs';

const ARTICLES = 300;
const MOST_PROCESSES = 4;

/** Ingests with one to four processes at once into one Neo4j, each with a part of the articles in some order. */
export const neo4jWriters = {
  name: 'neo4j-writers',
  promise: 'one to four processes that write to one Neo4j make the graph that one makes in SQLite',
  count: 8,
  run: ({ count, seed, folder, program, tell }) =>
    withNeo4j(async (uri, driver) => {
      const choose = chooser(seed);
      const articles = writtenNews(ARTICLES, seed);
      const wanted = await digestAfter({ program, folder }, `sqlite:${folder}/one.db`, [articles]);
      const faults = [];
      for (let round = 0; round < count; round++) {
        const processes = 1 + (round % MOST_PROCESSES);
        await clear(driver);
        const found = await digestAfter(
          { program, folder, faults },
          uri,
          dealt(choose.shuffled(articles), processes),
        );
        if (found !== wanted) faults.push(`${processes} processes gave another graph`);
        tell(`${round + 1} of ${count}: ${processes} processes`);
      }
      return {
        rows: [
          ['articles', ARTICLES],
          ['rounds, of 1 to 4 processes', count],
        ],
        faults,
      };
    }),
};

const dealt = (articles, parts) =>
  Array.from({ length: parts }, (_, part) => articles.filter((_, index) => index % parts === part));

async function digestAfter({ program, folder, faults = [] }, address, parts) {
  const files = parts.map((_, index) => path.join(folder, `part-${index}.jsonl`));
  await Promise.all(files.map((file, index) => writeFile(file, jsonLines(parts[index]))));
  await Promise.all(
    files.map((file) =>
      runProgram(program, ['ingest', file, '--store', address, '--batch', '20', '--wait', '120']),
    ),
  );
  const store = await program.store.openStore(address, { readonly: true });
  faults.push(...(await breachesIn(program, store)));
  return digestOf(program, store).finally(() => store.close());
}
