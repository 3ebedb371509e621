import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { start } from '../cli/process';
import { temporaryFolder } from '../cli/temporary-folder';
import { ROOT, sampleServer } from '../sample-server';

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string[];
  readonly data?: Record<string, string | string[]>;
}

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: string[];
  readonly outputs?: Output[];
}

const NOTEBOOKS = path.join(ROOT, 'notebooks');
const KEPT = path.join(NOTEBOOKS, 'border-ties.ipynb');

/** With it, the outputs in the file become those of this run, as `jest -u` does with snapshots. */
const updating = process.env.UPDATE_DOCS === '1';

const python = process.env.PYTHON ?? 'python3';
const imports = 'import matplotlib, nbclient, networkx, pandas, requests, ipykernel';
const missing = spawnSync(python, ['-c', imports]).status !== 0;
if (missing && process.env.NOTEBOOK_REQUIRED)
  throw new Error('NOTEBOOK_REQUIRED is set, and there is no Python with notebooks/requirements.txt');
if (missing)
  process.stderr.write('The notebook was not executed: pip install -r notebooks/requirements.txt.\n');

const read = (file: string): Cell[] => JSON.parse(readFileSync(file, 'utf8')).cells;

/** What an output says; of pictures only that there is one, because fonts and libraries draw a little differently. */
function told({ output_type, name, text, data }: Output) {
  const said = Object.entries(data ?? {}).map(([type, value]) => [
    type,
    type.startsWith('image/') ? 'a picture' : [value].flat().join(''),
  ]);
  return { output_type, name, text: text?.join(''), data: Object.fromEntries(said) };
}

const server = sampleServer();
const folder = temporaryFolder();
jest.setTimeout(300_000);

(missing ? it.skip : it)(
  'runs from its first cell to its last on the sample articles, and its outputs are those in the file',
  async () => {
    const { url } = await server.start(folder.path);
    const executed = path.join(folder.path, 'executed.ipynb');
    const { code, stderr } = await start(
      python,
      [path.join(NOTEBOOKS, 'execute.py'), updating ? KEPT : executed],
      { cwd: folder.path, env: { BANG_GIAO_URL: url } },
    ).ended;
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    const cells = read(updating ? KEPT : executed);
    const kept = read(KEPT);
    expect(cells.map(({ id, source }) => [id, source])).toEqual(kept.map(({ id, source }) => [id, source]));
    for (const [index, { id, outputs = [] }] of cells.entries())
      expect([id, outputs.map(told)]).toEqual([id, kept[index]!.outputs?.map(told) ?? []]);
  },
);

describe('the outputs in the file', () => {
  const outputs = read(KEPT).flatMap((cell) => cell.outputs ?? []);
  const types = outputs.flatMap(({ data }) => Object.keys(data ?? {}));

  it('have tables, pictures and quotes, and no error or warning', () => {
    expect(outputs.filter(({ output_type, name }) => output_type === 'error' || name === 'stderr')).toEqual(
      [],
    );
    expect(types.filter((type) => type === 'image/png').length).toBeGreaterThanOrEqual(3);
    expect(types.filter((type) => type === 'text/html').length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(outputs)).toContain('<blockquote>');
  });

  it('name no machine', () => {
    expect(JSON.stringify(outputs.map(told))).not.toMatch(/localhost|127\.0\.0\.1|\/home\/|\/tmp\/|\/root\//);
  });

  it('stand under code cells in the order in which these ran', () => {
    const cells = JSON.parse(readFileSync(KEPT, 'utf8')).cells.filter(
      ({ cell_type }: Cell) => cell_type === 'code',
    );
    expect(cells.map((cell: { execution_count: number }) => cell.execution_count)).toEqual(
      cells.map((_: unknown, index: number) => index + 1),
    );
  });
});

it('has every package of its imports pinned', () => {
  const pinned = readFileSync(path.join(NOTEBOOKS, 'requirements.txt'), 'utf8');
  const lines = pinned.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+==[0-9.]+$/);
  for (const name of imports.replace('import ', '').split(', '))
    expect(lines.map((line) => line.split('==')[0])).toContain(name);
});
