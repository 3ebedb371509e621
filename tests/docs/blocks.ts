import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../sample-server';

/** A fenced block of a Markdown file. */
export interface Block {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word after the fence, such as `sh`. */
  readonly language: string;
  /** The words after it, such as `run` or `not-run: starts a server`. */
  readonly marker: string;
  readonly text: string;
  /** Language of the block right before it, where only blank lines stand between. */
  readonly follows: string | null;
  /** Whether the block right after it holds its answer, an error perhaps. */
  answered: boolean;
}

/** The pages whose blocks are tested: all that people are shown. */
export function pages(): string[] {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file));
  return ['README.md', 'CONTRIBUTING.md', 'notebooks/README.md', ...inDocs].sort();
}

export function readPage(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function blocksOf(file: string, page = readPage(file)): Block[] {
  const blocks: Block[] = [];
  let end = -1;
  for (const match of page.matchAll(/^([ \t]*)```([^\s`]*)[ \t]*([^\n]*)\n([\s\S]*?)^\1```[ \t]*$/gm)) {
    const [all, indent = '', language = '', marker = '', text = ''] = match;
    const isNext = end >= 0 && page.slice(end, match.index).trim() === '';
    if (isNext && language === 'json') blocks.at(-1)!.answered = true;
    blocks.push({
      file,
      line: page.slice(0, match.index).split('\n').length,
      language,
      marker: marker.trim(),
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      follows: isNext ? blocks.at(-1)!.language : null,
      answered: false,
    });
    end = match.index + all.length;
  }
  return blocks;
}
