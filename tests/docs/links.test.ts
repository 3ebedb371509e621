import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../sample-server';
import { pages, readPage } from './blocks';

/** Anchors of the headings of a page, as they are made on the usual hosts. */
function anchors(page: string): string[] {
  const headings = page.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(pages())('%s links to what is there', (file) => {
  const page = readPage(file).replace(/^```[\s\S]*?^```|<!--[\s\S]*?-->/gm, '');
  const broken: string[] = [];
  for (const [, target] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target!)) continue;
    const [to = '', anchor] = target!.split('#');
    const other = to === '' ? file : path.join(path.dirname(file), to);
    if (!existsSync(path.join(ROOT, other))) broken.push(target!);
    else if (anchor && other.endsWith('.md') && !anchors(readPage(other)).includes(anchor))
      broken.push(target!);
  }
  expect(broken).toEqual([]);
});
