import type { RegionKind } from '../../graph';
import type { Line } from '../lines';
import { isByline, isHeadline, isParagraph } from './line-shape';

/** So many headlines in a row are links; fewer may be captions or the items of a list. */
const MIN_LINKS = 4;

/** Who wrote it stands right under the title, after the story's last paragraph, or between it and a last block of captions. */
export function markBylines(lines: readonly Line[], kinds: RegionKind[], title: number): void {
  const isRunning = (at: number) => kinds[at] === 'story' && isParagraph(lines[at]?.text ?? '');
  const first = lines.findIndex((_, at) => at > title && isRunning(at));
  const last = lines.findLastIndex((_, at) => at > title && isRunning(at));
  const lastBlock = lines.findLastIndex((line, at) => line.afterBlank && kinds[at] !== 'noise');
  for (const [at, line] of lines.entries()) {
    const closesBody = at + 1 === lastBlock && !line.afterBlank;
    const isOutside = at < first || at > last || closesBody;
    if (at <= title || kinds[at] !== 'story' || !isOutside || !isByline(line.text)) continue;
    kinds[at] = 'byline';
    if (closesBody) markCaptions(kinds, lastBlock);
  }
}

function markCaptions(kinds: RegionKind[], from: number): void {
  for (let at = from; at < kinds.length; at++) if (kinds[at] === 'story') kinds[at] = 'caption';
}

/** Headlines and other noise after the end of the story are a list of links even where no label says so. */
export function markTail(lines: readonly Line[], kinds: RegionKind[]): void {
  const first = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) if (!first.has(text)) first.set(text, at);
  // What is printed a second time passes for a caption; at the end of the page it is the same link in two boxes.
  const isLink = (at: number, text: string) =>
    isPlainHeadline(text) && (kinds[at] === 'story' || (kinds[at] === 'caption' && first.get(text) !== at));
  const from = lines.findLastIndex(({ text }, at) => kinds[at] !== 'noise' && !isLink(at, text)) + 1;
  const links = lines.filter(({ text }, at) => at >= from && isLink(at, text)).length;
  if (links >= MIN_LINKS && from > 0 && kinds[from - 1] !== 'title') kinds.fill('noise', from);
}

/** Neither a question nor an item of a list: those end stories too. */
function isPlainHeadline(text: string): boolean {
  return isHeadline(text) && /^["'“‘\p{L}]/u.test(text) && !/[?!]["'”’»]?$/.test(text);
}
