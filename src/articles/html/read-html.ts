import { fold, type PartialDate, type RegionKind } from '../../graph';
import { readDateline } from '../dateline';
import { guessLanguage } from '../language';
import { collapse, type PageDocument, parsePage } from './dom';
import { readMetadata } from './metadata';
import { readableLines } from './readable';
import { type TextLine, textLines } from './text-lines';

/** A page's readable text and what its markup tells. */
export interface HtmlPage {
  /** Title, date line, paragraphs and captions, one a line, in NFC. */
  readonly text: string;
  /** Kinds of lines that the markup gives away, by the offset in `text` at which the line starts. */
  readonly kinds: ReadonlyMap<number, RegionKind>;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
}

const MIN_CONTENT = 80;
const DATELINE_REACH = 12;

/** Reads an HTML page; `url` is where it was found, for addresses that the page gives relative to it. Throws `ARTICLE_INVALID` for what no page is. */
export function readHtml(html: string, url: string | null): HtmlPage {
  const page = parsePage(html);
  const metadata = readMetadata(page, url);
  const all = wholePage(page);
  const dateline = findDateline(all, metadata.title);
  const readable = readableLines(page);
  const title = metadata.title ?? readable.title;
  const content = sizeOf(readable.lines) >= Math.min(MIN_CONTENT, sizeOf(all)) ? readable.lines : all;
  const { text, kinds } = compose(title, dateline, content);
  return {
    text,
    kinds,
    title: title?.normalize('NFC') ?? null,
    url: metadata.url,
    publisher: metadata.publisher,
    date: metadata.date,
  };
}

function wholePage(page: PageDocument): TextLine[] {
  const body = page.querySelector('body');
  // A page without body tags keeps its content beside an empty body.
  const root = collapse(body?.textContent) === '' ? page.documentElement : body;
  return root ? textLines(root) : [];
}

function sizeOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** The date line that stands close to the title: under it, else above it. */
function findDateline(lines: readonly TextLine[], title: string | null): string | null {
  const language = guessLanguage(lines.map(({ text }) => text).join('\n')) === 'vi' ? 'vi' : 'en';
  const wanted = title === null ? null : fold(title);
  const at =
    wanted === null
      ? 0
      : Math.max(
          0,
          lines.findLastIndex(({ text }) => fold(text) === wanted),
        );
  const near = [
    ...lines.slice(at, at + DATELINE_REACH),
    ...lines.slice(Math.max(0, at - DATELINE_REACH), at).reverse(),
  ];
  return near.find(({ text }) => readDateline(text, language) !== null)?.text ?? null;
}

function compose(title: string | null, dateline: string | null, content: readonly TextLine[]) {
  const head = [title?.normalize('NFC') ?? '', dateline ?? ''].filter((text) => text !== '');
  const headKeys = new Set(head.map((text) => fold(text)));
  const isBelowHead = ({ text }: TextLine) => !headKeys.has(fold(text));
  const lines = [...head.map((text): TextLine => ({ text, kind: null })), ...content.filter(isBelowHead)];
  const kinds = new Map<number, RegionKind>();
  let at = 0;
  for (const { text, kind } of lines) {
    if (kind) kinds.set(at, kind);
    at += text.length + 1;
  }
  return { text: content.length === 0 ? '' : lines.map(({ text }) => text).join('\n'), kinds };
}
