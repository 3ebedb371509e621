import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../data/articles');
const FILES = ['reported', 'written', 'written-en', 'written-en-news'];

/** The articles that come with the project, as JSON Lines hold them. */
export async function sampleArticles() {
  const files = await Promise.all(FILES.map((name) => readFile(path.join(FOLDER, `${name}.jsonl`), 'utf8')));
  return files.flatMap((lines) => articlesIn(lines));
}

export function articlesIn(lines) {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
