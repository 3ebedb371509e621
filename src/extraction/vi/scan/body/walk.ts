import type { BodyHead } from '../../lexicon';
import type { BodyChunk, CountryChunk, PlaceChunk } from '../chunk';

export type Inner = PlaceChunk | CountryChunk | BodyChunk;

/** How far the name of a body has been read. */
export interface Walk {
  readonly head: BodyHead;
  /** First token behind the head. */
  readonly start: number;
  /** Next token to read. */
  at: number;
  /** Ordinary name words read so far. */
  words: number;
  /** Of them capitalised ones. */
  caps: number;
  /** Places, countries and bodies inside the name. */
  readonly inner: Inner[];
  /** The bare kind word at its end (`UBND tỉnh`). */
  bareLevel: BodyChunk['bareLevel'];
  /** Somebody's title stands before the head: his name may follow. */
  readonly behindTitle: boolean;
  /** In how many bodies' names this one stands. */
  readonly depth: number;
}

/** What is left of a walk to do: go on, or the name ends. */
export type Step = 'on' | 'end';

/** Takes tokens up to `to` as words of the name. */
export function takeWords(walk: Walk, to: number, capitals: number, words = 1): Step {
  walk.at = to;
  walk.words += words;
  walk.caps += capitals;
  return 'on';
}

export function isEmpty({ words, inner }: Walk): boolean {
  return words === 0 && inner.length === 0;
}

export function lastInner({ inner }: Walk): Inner | undefined {
  return inner[inner.length - 1];
}

/** `Bộ Thương mại` is complete, and may yet go on: `và Phát triển Phần Lan`. */
export function isMinistry({ style, kind, head }: BodyHead): boolean {
  return style === 'closed' && kind === 'government' && head.startsWith('bộ ');
}

/** Heads of so many words say enough to stand alone: `Liên hiệp các tổ chức hữu nghị`. */
export const LONG_HEAD = 4;

export function isLongHead({ head }: BodyHead): boolean {
  return head.split(' ').length >= LONG_HEAD;
}
