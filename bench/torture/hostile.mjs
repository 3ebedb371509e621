import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooser } from './choose.mjs';
import { mutated } from './mutations.mjs';
import { sampleArticles } from './sample-articles.mjs';
import { breachesIn } from './soundness.mjs';

const BATCH = 100;
/** A spoilt article is some thousand characters long: one that takes longer than this hangs for all that matters. */
const HANG_SECONDS = 20;

/** Reads articles that were spoilt in every way, as files of every kind, into a store. */
export const hostile = {
  name: 'hostile',
  promise: 'whatever comes is read or refused with a code, and every law holds in the store',
  count: 10_000,
  run: async ({ count, seed, folder, program, tell }) => {
    const { openStore } = program.store;
    const choose = chooser(seed);
    const articles = await sampleArticles();
    const tally = { read: 0, refused: new Map(), entities: 0, claims: 0, slowest: 0, slowestHow: '' };
    const faults = [];
    for (let done = 0; done < count; done += BATCH) {
      const store = await openStore('sqlite::memory:');
      const files = Array.from({ length: Math.min(BATCH, count - done) }, () => mutated(choose, articles));
      for (const file of files) await readOne(file, { program, store, folder, tally, faults });
      faults.push(...(await breachesIn(program, store)));
      await store.close();
      if ((done / BATCH) % 10 === 9) tell(`${done + BATCH} of ${count}, ${faults.length} faults`);
    }
    return { rows: rowsOf(tally), faults };
  },
};

async function readOne({ extension, bytes, how }, { program, store, folder, tally, faults }) {
  const file = path.join(folder, `article${extension}`);
  await writeFile(file, bytes);
  const start = performance.now();
  try {
    await ingestFile(program, store, file, tally, faults, how);
  } catch (error) {
    faults.push(`${how}: ${error?.stack ?? error}`);
  }
  const seconds = (performance.now() - start) / 1000;
  if (seconds > HANG_SECONDS) faults.push(`${how}: ${seconds.toFixed(0)} s for ${bytes.length} bytes`);
  if (seconds > tally.slowest)
    Object.assign(tally, { slowest: seconds, slowestHow: `${how}, ${bytes.length} bytes` });
  await rm(file);
}

async function ingestFile(program, store, file, tally, faults, how) {
  const known = program.gazetteer.loadGazetteer();
  const extract = (article) => {
    const extraction = program.extraction.extract(article, known);
    faults.push(...lawBreaches(article, extraction, program.graph).map((breach) => `${how}: ${breach}`));
    tally.entities += extraction.entities.length;
    tally.claims += extraction.claims.length;
    return extraction;
  };
  const { added, replaced, unchanged, rejected } = await program.ingest.ingest({
    ...{ store, gazetteer: known, extract, extractorVersion: program.extraction.EXTRACTOR },
    articles: program.articles.readSources([file]),
  });
  tally.read += added + replaced + unchanged;
  for (const { code, message } of rejected) {
    tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
    if (code === 'EXTRACTION_FAILED') faults.push(`${how}: ${message}`);
  }
}

/** What an article and what was read from it must be, whatever was written. */
function lawBreaches(article, extraction, graph) {
  const breaches = [];
  const shape = [graph.articleSchema.safeParse(article), graph.extractionSchema.safeParse(extraction)];
  for (const { error } of shape) if (error) breaches.push(JSON.stringify(error.issues.slice(0, 2)));
  const { text } = article;
  const evidence = [
    ...extraction.claims.flatMap((claim) => claim.evidence),
    ...extraction.entities.flatMap((entity) => entity.roles.map((role) => role.evidence)),
  ];
  for (const { start, end, quote } of evidence)
    if (text.slice(start, end) !== quote) breaches.push(`a quote does not stand at ${start}`);
  for (const { start, end } of [...extraction.mentions, ...article.regions])
    if (!(start < end && end <= text.length)) breaches.push(`${start} to ${end} lies outside the text`);
  return breaches;
}

function rowsOf({ read, refused, entities, claims, slowest, slowestHow }) {
  const codes = [...refused].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, times]) => `${code} ${times}`);
  return [
    ['articles read', read],
    ['refused', codes.join(', ') || 'none'],
    ['entities and claims read from them', `${entities}, ${claims}`],
    ['slowest', `${slowest.toFixed(2)} s (${slowestHow})`],
  ];
}
