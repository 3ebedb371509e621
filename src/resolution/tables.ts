import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Rows of a table in `data/languages`, by the names of its columns; lines that open with `#` are comments. */
export function readTable(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(dataFolder(), file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

// The same code runs from src and from dist, at whatever depth below the package's root.
function dataFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'data', 'languages');
    if (existsSync(candidate) || folder === dirname(folder)) return candidate;
  }
}
