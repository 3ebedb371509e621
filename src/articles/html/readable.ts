import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement, PageNode } from './dom';
import { type TextLine, textLines } from './text-lines';

/**
 * Beyond these Readability takes minutes (its time grows with the cube of the depth); no news page comes near.
 * Such pages are read by the plain walk.
 */
const MAX_NODES = 50_000;
const MAX_DEPTH = 250;

/** The lines of the page's main content; none where Readability finds none. Changes the document. */
export function readableLines(page: PageDocument): { lines: TextLine[]; title: string | null } {
  if (!isManageable(page)) return { lines: [], title: null };
  try {
    const reader = new Readability<PageElement>(page as never, {
      serializer: (node) => node as unknown as PageElement,
    });
    const article = reader.parse();
    return {
      lines: article?.content ? textLines(article.content) : [],
      title: article?.title?.trim() || null,
    };
  } catch {
    // Readability throws on pages that are too broken for it; the plain walk reads those too.
    return { lines: [], title: null };
  }
}

function isManageable(page: PageDocument): boolean {
  const open: { node: PageNode; depth: number }[] = [{ node: page, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (++nodes > MAX_NODES || next.depth > MAX_DEPTH) return false;
    for (const child of next.node.childNodes) open.push({ node: child, depth: next.depth + 1 });
  }
  return true;
}
