import type { Language, PartialDate, Region, RegionKind } from '../../graph';
import { readDateline } from '../dateline';
import { type Line, linesOf } from '../lines';
import { classifyLines } from './classify';
import { findTitle } from './title-line';

/** What is known of a page before its lines are looked at. */
export interface KnownLines {
  readonly title?: string | undefined;
  /** Kinds of lines that the page's markup gives away, by the offset at which the line starts. */
  readonly kinds?: ReadonlyMap<number, RegionKind>;
}

export interface PageParts {
  readonly regions: Region[];
  /** The title as the page prints it; null where it prints none. */
  readonly title: string | null;
  /** The day that the page's own date line gives. */
  readonly date: PartialDate | null;
}

/** Tells the story from the noise around it, line by line, and reads the page's title and date line. */
export function readPage(text: string, language: Language, known: KnownLines = {}): PageParts {
  const lines = linesOf(text);
  const title = findTitle(lines, known.title, language);
  const kinds = classifyLines(lines, title, language, known.kinds ?? new Map());
  return {
    regions: merge(lines, kinds),
    title: lines[title]?.text.replace(/^#+\s*/, '') ?? null,
    date: dateOf(lines, kinds, title, language),
  };
}

/** A region is a maximal run of lines of one kind, without the white space around it. */
function merge(lines: readonly Line[], kinds: readonly RegionKind[]): Region[] {
  const regions: Region[] = [];
  for (const [at, { start, end }] of lines.entries()) {
    const kind = kinds[at] ?? 'story';
    const last = regions.at(-1);
    if (last?.kind === kind) last.end = end;
    else regions.push({ kind, start, end });
  }
  return regions;
}

/** A page can print today's date on top and its own under the title: the one under the title comes first. */
function dateOf(
  lines: readonly Line[],
  kinds: readonly RegionKind[],
  title: number,
  language: Language,
): PartialDate | null {
  const dated = lines.map((_, at) => at).filter((at) => kinds[at] === 'dateline');
  const inOrder = [...dated.filter((at) => at > title), ...dated.filter((at) => at < title).reverse()];
  for (const at of inOrder) {
    const date = readDateline(lines[at]?.text ?? '', language)?.date;
    if (date) return date;
  }
  return null;
}
