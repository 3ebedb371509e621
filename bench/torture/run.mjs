// npm run torture [-- --only NAME… --count N --seed S --corpus FILE --dist FOLDER]. Exit code 1 where a promise was broken.
// README.md here says what each part does; docs/reliability.md has the figures of one run.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS } from './parts.mjs';
import { loadProgram } from './program.mjs';

const DIST = path.join(import.meta.dirname, '../../dist');

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', default: process.env.BANG_GIAO_TORTURE_CORPUS },
    dist: { type: 'string', default: DIST },
  },
});
const chosen = PARTS.filter(({ name }) => !values.only || values.only.includes(name));
if (chosen.length === 0) {
  console.error(`There are: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const program = await loadProgram(path.resolve(values.dist));
console.log(`Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores, seed ${values.seed}`);
for (const part of chosen) await torture(part);

async function torture({ name, promise, count: long, run }) {
  const count = values.count === undefined ? long : Number(values.count);
  console.log(`\n${name} (${count}): ${promise}`);
  const folder = await mkdtemp(path.join(tmpdir(), `bang-giao-torture-${name}-`));
  const start = performance.now();
  try {
    const { rows, faults } = await run({
      ...{ count, folder, program, seed: Number(values.seed), corpus: values.corpus },
      tell: (line) => console.log(`  ${line}`),
    });
    for (const [what, figure] of rows) console.log(`  ${what}: ${figure}`);
    for (const fault of faults) console.log(`  BROKEN: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`  ${faults.length === 0 ? 'held' : `broken ${faults.length} times`}, ${seconds} s`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
