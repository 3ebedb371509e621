import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formatOf } from './format';

/**
 * What a folder holds that can be read, in the order of the names: files of known kinds and subfolders, nothing hidden.
 * Null where the path is no folder.
 */
export async function listFolder(path: string): Promise<string[] | null> {
  if (!(await stat(path)).isDirectory()) return null;
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || formatOf(extname(entry.name)) !== null)
    .map(({ name }) => name)
    .sort() // By code units: the order must not hang on the machine's locale.
    .map((name) => join(path, name));
}

/** The file itself, or every file below a folder in the order in which {@link listFolder} gives them. Throws what the file system throws. */
export async function* filesOf(path: string): AsyncGenerator<string> {
  const below = await listFolder(path);
  if (below === null) yield path;
  else for (const entry of below) yield* filesOf(entry);
}
