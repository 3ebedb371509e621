import { readTable as readTableAt } from '../../tables';

/** Reads a word list of a language: `data/languages/LANGUAGE/NAME.tsv`. */
export function readTable(language: string, name: string): Record<string, string>[] {
  return readTableAt(`languages/${language}/${name}.tsv`);
}
