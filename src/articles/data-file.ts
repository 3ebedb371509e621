import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(__dirname, '../../data');

/** Rows of a tab-separated file under `data/`: lines that start with `#` are its header, blank lines don't count. */
export function readTable(path: string): string[][] {
  return readFileSync(join(DATA, path), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\r$/, '').split('\t'));
}
