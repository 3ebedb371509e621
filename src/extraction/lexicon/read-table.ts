import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder `data/languages` of the package, the same from `src` and from `dist`. */
const LANGUAGE_DATA = join(__dirname, '..', '..', '..', 'data', 'languages');

/** Reads a word list: TSV, `#` comments on top, then a header line. */
export function readTable(language: string, name: string): Record<string, string>[] {
  const lines = readFileSync(join(LANGUAGE_DATA, language, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
