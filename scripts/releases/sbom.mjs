// node scripts/releases/sbom.mjs (npm run sbom): what the program is made of at run time, as CycloneDX JSON on standard output.
// npm leaves out what packages for development depend on too, so it is asked about a lockfile without those.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const ARGUMENTS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const read = async (name) => JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));

const { devDependencies: _, ...manifest } = await read('package.json');
const lock = await read('package-lock.json');
const { devDependencies: __, ...root } = lock.packages[''];
const runtime = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
const folder = await mkdtemp(path.join(tmpdir(), 'bang-giao-sbom-'));
try {
  const packages = { ...Object.fromEntries(runtime), '': root };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  process.stdout.write(execFileSync('npm', ARGUMENTS, { cwd: folder }));
} finally {
  await rm(folder, { recursive: true });
}
