import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom';
import { type TextLine, textLines } from './text-lines';

/** Pages with more elements are read by the plain walk: weighing every one against its neighbours would take too long. */
const MAX_ELEMENTS = 100_000;

/** The lines of the page's main content; none where Readability finds none. Changes the document. */
export function readableLines(page: PageDocument): { lines: TextLine[]; title: string | null } {
  try {
    const reader = new Readability<PageElement>(page as never, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as unknown as PageElement,
    });
    const article = reader.parse();
    return {
      lines: article?.content ? textLines(article.content) : [],
      title: article?.title?.trim() || null,
    };
  } catch {
    // Readability throws on pages too large or too broken for it; the plain walk reads those.
    return { lines: [], title: null };
  }
}
