import { isA } from '../../lexicon';
import type { Chunk, WordChunk } from '../chunk';
import { country } from '../country';
import { isHyphen } from '../marks';
import { isCapitalWord, lengthOf, type ScanContext, tokenAt } from '../scan-context';
import type { ScanRule } from './spot';

/** The name of a sight has so many tokens. */
const MOST_OF_SIGHT = 5;

/** A token as a plain word or mark; up to `to` where several make one. */
export function wordChunk(context: ScanContext, at: number, to = at + 1): WordChunk {
  const token = context.tokens[at];
  return { kind: 'word', from: at, to, norm: (token?.kind === 'mark' ? token.text : token?.norm) ?? '' };
}

export const scanMark: ScanRule = ({ context, at, token }) =>
  token.kind === 'mark' ? [wordChunk(context, at)] : undefined;

/** Everyday words that hide a head or a trigger inside them. */
export const scanCompound: ScanRule = ({ context, at, token, bodyHead }) => {
  const length = lengthOf(context.lexicon.compounds, context, at);
  if (length === 0 || length < bodyHead || isNamedAsEvent(context, at)) return undefined;
  return token.cap && context.tokens[at + 1]?.cap ? undefined : [wordChunk(context, at, at + length)];
};

/** `làm việc tại` hides no meeting, `buổi làm việc tại` is one. */
function isNamedAsEvent({ lexicon, tokens }: ScanContext, at: number): boolean {
  return isA('event-noun', tokens[at - 1]?.norm) && lexicon.triggers.longest(tokens, at) !== undefined;
}

/** `cửa khẩu Tà Lùng`, `báo Tuổi Trẻ`: the name belongs to a thing that is no node; a country or body behind ends it. */
export const scanSight: ScanRule = ({ context, at, token, bodyHead }) => {
  const length = lengthOf(context.lexicon.sightWords, context, at);
  if (length < (token.cap ? 2 : 1) || bodyHead > length || !context.tokens[at + length]?.cap)
    return undefined;
  return [wordChunk(context, at, sightEnd(context, at + length))];
};

function sightEnd(context: ScanContext, from: number): number {
  let to = from;
  while (to < context.end && to - from < MOST_OF_SIGHT) {
    const goesOn = isCapitalWord(context, to)
      ? !startsOther(context, to, from)
      : to > from && isDash(context, to);
    if (!goesOn) break;
    to++;
  }
  return to;
}

function startsOther(context: ScanContext, at: number, from: number): boolean {
  const { titles, bodyHeads, placeKinds } = context.lexicon;
  return (
    country(context, at) !== undefined ||
    lengthOf(titles, context, at) > 0 ||
    lengthOf(bodyHeads, context, at) > 1 ||
    (at > from && lengthOf(placeKinds, context, at) > 0)
  );
}

function isDash(context: ScanContext, at: number): boolean {
  return isHyphen(context.tokens[at]?.text) && (tokenAt(context, at + 1)?.cap ?? false);
}

/** Phrases that name nothing of the graph; one that begins like a surname may yet be a person's name. */
export const scanUnnameable: ScanRule = ({ context, at, token }) => {
  const length = lengthOf(context.lexicon.unnameable, context, at);
  const mayBeName = context.lexicon.surnames.has(token.norm) && tokenAt(context, at + length)?.cap;
  return length > 0 && !mayBeName ? [wordChunk(context, at, at + length)] : undefined;
};

/** Names in a credit stand so near behind its word. */
const MOST_OF_BYLINE = 6;

/** `Ảnh: HẢI AN`: who took the picture or wrote the news stands in no story. */
export const scanByline: ScanRule = ({ context, at, token }) => {
  const { tokens } = context;
  if (!token.cap || tokens[at - 1]?.text !== ':' || !isA('credit', tokens[at - 2]?.norm)) return undefined;
  let to = at + 1;
  while (to - at < MOST_OF_BYLINE && isCapitalWord(context, to)) to++;
  return tokenAt(context, to)?.kind === 'word' ? undefined : [wordChunk(context, at, to)];
};

/** The last rule: what nothing else takes is a word. */
export const scanWord = ({ context, at }: Parameters<ScanRule>[0]): readonly Chunk[] => [
  wordChunk(context, at),
];
