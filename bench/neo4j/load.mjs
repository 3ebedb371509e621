// What loading costs beside a bare loop of UNWIND batches. Usage: node bench/neo4j/load.mjs [EDGES [RUNS]], after `npm run build`.

import stores from '../../dist/store/index.js';
import { generate } from '../graph/generate.mjs';
import { median } from '../statistics.mjs';
import { printTable } from '../table.mjs';
import { bareRows } from './bare-rows.mjs';
import { clear, withNeo4j } from './server.mjs';

const [edges, runs] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 3)];

await withNeo4j(async (uri, driver) => {
  const seconds = { bare: [], ours: [] };
  let rows = 0;
  for (let run = 0; run <= runs; run++) {
    const [bare, ours] = [await loadBare(uri, driver), await loadOurs(uri, driver)];
    rows = bare.rows;
    // The first run warms the server up.
    if (run > 0) {
      seconds.bare.push(bare.seconds);
      seconds.ours.push(ours.seconds);
    }
    console.log(
      `run ${run}: bare ${bare.seconds.toFixed(1)} s, ours ${ours.seconds.toFixed(1)} s; ${rows} rows; nodes ${bare.nodes} and ${ours.nodes}`,
    );
  }
  printTable([
    [`bare UNWIND, ${edges} edges`, rows / median(seconds.bare), 'rows/s'],
    [`through the store, ${edges} edges`, rows / median(seconds.ours), 'rows/s'],
    ['ratio', median(seconds.bare) / median(seconds.ours), ''],
  ]);
});

async function loadBare(uri, driver) {
  await emptyStore(uri, driver);
  const groups = [...generate(edges)].map((delta) => [...bareRows(delta)]);
  const start = performance.now();
  for (const batch of groups) {
    const session = driver.session();
    await session.executeWrite(async (tx) => {
      for (const { statement, rows } of batch) await tx.run(statement, { rows });
    });
    await session.close();
  }
  const rows = groups.flat().reduce((sum, group) => sum + group.rows.length, 0);
  return { seconds: (performance.now() - start) / 1000, rows, nodes: await countNodes(driver) };
}

async function loadOurs(uri, driver) {
  await emptyStore(uri, driver);
  const deltas = [...generate(edges)];
  const store = await stores.openStore(uri);
  const start = performance.now();
  for (const delta of deltas) await store.write((tx) => tx.apply(delta));
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return { seconds, nodes: await countNodes(driver) };
}

/** The same constraints and indexes for both. */
async function emptyStore(uri, driver) {
  await clear(driver);
  await (await stores.openStore(uri)).close();
}

async function countNodes(driver) {
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS count');
  return records[0].get('count');
}
