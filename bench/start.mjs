import { startServer } from './server.mjs';
import { median } from './statistics.mjs';

const RUNS = 5;

/** Milliseconds from the start of the process to the first answer, on a store that is there already. */
export async function measureStart(store) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const { stop } = await startServer(store);
    times.push(performance.now() - start);
    await stop();
  }
  return [['start to first answer', median(times), 'ms']];
}
