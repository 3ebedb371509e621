import { BangGiaoError } from '../../graph';
import { assertShallow } from './depth';

/** The little of the DOM that reading needs; the compiler runs without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

type Parser = { parseHTML(html: string): { document: PageDocument } };

/** Parses a page or a piece of one; scripts are never run and nothing is fetched. Throws `ARTICLE_INVALID` for what no page is. */
export function parsePage(html: string): PageDocument {
  assertShallow(html);
  const isWhole = /<html[\s>]/i.test(html.slice(0, 4000));
  const page = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  // Loaded when the first page comes: it takes longer to load than most commands take in all. And with `require`:
  // the package is CommonJS at run time, but its types claim to be an ES module, which `import` refuses here.
  const { parseHTML } = require('linkedom') as Parser;
  try {
    return parseHTML(page).document;
  } catch (cause) {
    throw new BangGiaoError('ARTICLE_INVALID', 'The markup of the page is more than can be read.', { cause });
  }
}

export function collapse(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
