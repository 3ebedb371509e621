import { readFileSync } from 'node:fs';
import { packageFile } from './package-file';

/**
 * Rows of a tab-separated file below `data/`, in NFC. Lines that open with `#` are its comments, blank ones don't
 * count. Throws the system's error where the package lacks the file.
 */
export function readRows(path: string): string[][] {
  return readFileSync(packageFile('data', path), 'utf8')
    .normalize('NFC')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The same where the first row names the columns: each row by column; a missing cell is empty. */
export function readTable(path: string): Record<string, string>[] {
  const [columns = [], ...rows] = readRows(path);
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
}
