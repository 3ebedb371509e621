import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = path.join(__dirname, '../..');
const SOURCES = path.join(ROOT, 'src');

/** What the program finds beside its code when it is installed. */
const BESIDE = ['data', 'cypher', 'schema.graphql', 'package.json', 'node_modules'];

/** Generous, because a busy machine starts processes slowly; no test waits for time to pass. */
const TIMEOUT_MS = 60_000;

/** The program as it is installed, in a folder of its own; made before the tests of a file and removed after them. */
export function builtProgram(): { readonly main: string } {
  let folder = '';
  jest.setTimeout(TIMEOUT_MS);
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-built-'));
    for (const name of BESIDE) symlinkSync(path.join(ROOT, name), path.join(folder, name));
    for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts') && !file.startsWith('explorer')) compile(file, path.join(folder, 'dist'));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get main() {
      return path.join(folder, 'dist/cli/main.js');
    },
  };
}

function compile(file: string, output: string): void {
  const target = path.join(output, file.replace(/\.ts$/, '.js'));
  const { code } = transformSync(readFileSync(path.join(SOURCES, file), 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs', importInterop: 'node' },
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}
