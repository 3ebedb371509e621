import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { formatOf } from './format';

/** The file itself, or the readable files of a folder and its subfolders in the order of their names. Hidden ones are passed over. */
export async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  // Plain comparison of code units: the order must not hang on the machine's locale.
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) yield* filesOf(below);
    else if (formatOf(extname(entry.name)) !== null) yield below;
  }
}
