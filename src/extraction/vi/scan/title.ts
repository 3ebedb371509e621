import { isA } from '../lexicon';
import type { TitleChunk } from './chunk';
import { lengthOf, type ScanContext, sourceOf } from './scan-context';

/** A title word, with the field it is for: `Bộ trưởng Kinh tế và Công nghiệp`, `nguyên Phó Chủ tịch Thường trực`. */
export function titleAt(context: ScanContext, at: number): TitleChunk | undefined {
  const { lexicon, tokens } = context;
  const plain = lexicon.titles.longest(tokens, at);
  const behindPrefix = isA('title-prefix', tokens[at]?.norm)
    ? lexicon.titles.longest(tokens, at + 1)
    : undefined;
  const prefixed = behindPrefix && behindPrefix.length + 1 > (plain?.length ?? 0);
  const found = prefixed ? behindPrefix : plain;
  const word = found?.values[0];
  if (!found || !word) return undefined;
  const wordTo = (prefixed ? at + 1 : at) + found.length;
  if (wordTo > context.end) return undefined;
  const to = word.class === 'title' ? fieldEnd(context, wordTo) : wordTo;
  return { kind: 'title', from: at, to, text: sourceOf(context, at, to), class: word.class };
}

function fieldEnd(context: ScanContext, from: number): number {
  const { bodyHeads, bodyWords } = context.lexicon;
  let at = from;
  while (lengthOf(bodyHeads, context, at) === 0) {
    const joint = context.tokens[at]?.norm;
    const joined = at > from && (joint === 'và' || joint === '&');
    const word = lengthOf(bodyWords, context, at);
    const behindJoint = joined && word === 0 ? lengthOf(bodyWords, context, at + 1) : 0;
    if (word === 0 && behindJoint === 0) return Math.min(at, context.end);
    at += word > 0 ? word : behindJoint + 1;
  }
  return at;
}
