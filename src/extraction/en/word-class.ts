import { readTable } from '../lexicon/read-table';

let classes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The words of a class of `grammar-words.tsv`, in lower case. */
export function wordClass(name: string): ReadonlySet<string> {
  classes ??= load();
  const words = classes.get(name);
  if (!words) throw new Error(`no word class ${name}`);
  return words;
}

function load(): Map<string, Set<string>> {
  const loaded = new Map<string, Set<string>>();
  for (const row of readTable('en', 'grammar-words')) {
    const name = row.class as string;
    loaded.set(name, (loaded.get(name) ?? new Set()).add(row.word as string));
  }
  return loaded;
}
