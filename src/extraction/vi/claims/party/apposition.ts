import { jobTitleAt, type LinkedChunk, skipHonorifics, wordAt } from '../../link/sentence';
import { type TitleGroup, titleGroupAt } from '../../link/title-group';
import { isAbove } from '../../place-levels';
import type { Party } from './party';

/** The link behind a person's titles that follow the comma or dash at `mark`; undefined where something new begins. */
export function titlesBehind(links: readonly LinkedChunk[], mark: number): number | undefined {
  const group = jobTitleAt(links, mark + 1) && titleGroupAt(links, mark + 1);
  if (!group) return undefined;
  if (links[skipHonorifics(links, group.to)]?.chunk.kind === 'person') return beforeNextHolder(links, group);
  const closing = wordAt(links, group.to);
  return closing === ',' || closing === '-' || closing === '–' ? group.to + 1 : group.to;
}

/** In `A, Thứ trưởng Quốc phòng và Đô đốc B` the last title, behind `và`, is that of the next person. */
function beforeNextHolder(links: readonly LinkedChunk[], { titles }: TitleGroup): number | undefined {
  const own = titles[titles.length - 2];
  return own && wordAt(links, own.to) === 'và' ? own.to : undefined;
}

/** The link behind the upper place or country that follows the comma at `mark`: where a place or body lies. */
export function upperPlaceBehind(links: readonly LinkedChunk[], mark: number): number | undefined {
  const next = links[mark + 1]?.chunk;
  if (next?.kind === 'country') return mark + 2;
  if (next?.kind !== 'place') return undefined;
  if (next.level === null) return behindCountry(links, mark + 2);
  const own = links[mark - 1]?.chunk;
  if (own?.kind === 'body') return next.level === 'province' || next.level === 'city' ? mark + 2 : undefined;
  const below = own?.kind === 'place' && own.level !== null && isAbove(next.level, own.level);
  return below ? mark + 2 : undefined;
}

/** `…, Quảng Tây, Trung Quốc`: a bare name lies above where a country closes it. */
function behindCountry(links: readonly LinkedChunk[], at: number): number | undefined {
  const country = wordAt(links, at) === ',' ? at + 1 : at;
  return links[country]?.chunk.kind === 'country' ? country + 1 : undefined;
}

/** `thôn Pò Hèn của thành phố Móng Cái`: where the place lies, no party of its own. */
export function isUpperPlace(links: readonly LinkedChunk[], at: number, core: Party): boolean {
  const upper = links[at]?.chunk;
  const own = links[core.to - 1]?.chunk;
  if (upper?.kind !== 'place' || own?.kind !== 'place') return false;
  return upper.level !== null && own.level !== null && isAbove(upper.level, own.level);
}
