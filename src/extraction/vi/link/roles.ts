import type { LinkedChunk } from './sentence';

/** A title with what it is of, as it stands in a sentence; indices into the sentence's links. */
export interface TitleOf {
  readonly title: string;
  readonly from: number;
  /** Behind the title and what it is of. */
  readonly to: number;
  /** Local id of the body or place, if named. */
  readonly of: string | null;
  readonly country: string | null;
}

/** Titles in a row (`Phó Bí thư Thành ủy, Chủ tịch UBND thành phố`). */
export interface TitleGroup {
  readonly titles: readonly TitleOf[];
  readonly from: number;
  readonly to: number;
}

const JOINTS = new Set([',', 'và', 'kiêm', '-', '–', ';']);

/** The group of titles that starts at link `at`, or undefined where none does. Honorifics in front are passed over. */
export function titleGroupAt(links: readonly LinkedChunk[], at: number): TitleGroup | undefined {
  const titles: TitleOf[] = [];
  let i = skipHonorifics(links, at);
  let to = i;
  for (;;) {
    const title = titleAt(links, i);
    if (!title) break;
    titles.push(title);
    to = title.to;
    i = to;
    if (!JOINTS.has(wordAt(links, i) ?? '')) break;
    i++;
  }
  return titles.length === 0 ? undefined : { titles, from: at, to };
}

function titleAt(links: readonly LinkedChunk[], at: number): TitleOf | undefined {
  const link = links[at];
  if (link?.chunk.kind !== 'title' || link.chunk.class === 'honorific') return undefined;
  let to = at + 1;
  let of: string | null = null;
  let country: string | null = null;
  if (wordAt(links, to) === 'của') to++;
  const next = links[to]?.chunk;
  if (next && (next.kind === 'body' || next.kind === 'place' || next.kind === 'placeReference')) {
    of = links[to]?.entity ?? null;
    to++;
    while (links[to]?.chunk.kind === 'country' || links[to]?.chunk.kind === 'body') to++;
  } else if (next?.kind === 'country') {
    country = next.code;
    to++;
    if (links[to]?.chunk.kind === 'body') {
      of = links[to]?.entity ?? null;
      to++;
    }
  } else if (wordAt(links, to - 1) === 'của') to--;
  const bracketed = behindBrackets(links, to);
  if (bracketed !== undefined && links[bracketed]?.chunk.kind === 'person') to = bracketed;
  return { title: link.chunk.text, from: at, to, of, country };
}

/** `Tỉnh trưởng Takeo (Campuchia) Ouch Phea`: brackets about the place stand between title and name. */
function behindBrackets(links: readonly LinkedChunk[], at: number): number | undefined {
  if (wordAt(links, at) !== '(') return undefined;
  for (let i = at + 1; i < Math.min(links.length, at + 5); i++) if (wordAt(links, i) === ')') return i + 1;
  return undefined;
}

export function skipHonorifics(links: readonly LinkedChunk[], at: number): number {
  let i = at;
  while (links[i]?.chunk.kind === 'title' && (links[i]?.chunk as { class?: string }).class === 'honorific')
    i++;
  return i;
}

export function wordAt(links: readonly LinkedChunk[], at: number): string | undefined {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'word' ? chunk.norm : undefined;
}

/** Person links that a title group belongs to: right behind it, else the one before a comma or dash in front of it. */
export function holderOf(links: readonly LinkedChunk[], group: TitleGroup): number | undefined {
  const behind = skipHonorifics(links, group.to);
  if (links[behind]?.chunk.kind === 'person' && behind - group.to <= 1) return behind;
  const mark = wordAt(links, group.from - 1);
  if (mark === ',' || mark === '-' || mark === '–' || mark === '(' || mark === 'là') {
    let before = group.from - 2;
    if (wordAt(links, before) === ')') while (before > 0 && wordAt(links, before + 1) !== '(') before--;
    if (links[before]?.chunk.kind === 'person') return before;
  }
  const markBehind = wordAt(links, group.to);
  if (markBehind === ',' || markBehind === '-' || markBehind === '–' || markBehind === 'là') {
    const after = skipHonorifics(links, group.to + 1);
    const dash = markBehind === '-' || markBehind === '–';
    if ((dash || after > group.to + 1) && links[after]?.chunk.kind === 'person') return after;
  }
  return undefined;
}
