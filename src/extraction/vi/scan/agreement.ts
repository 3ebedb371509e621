import type { AgreementChunk } from './chunk';
import { type ScanContext, sourceOf, tokenAt } from './scan-context';

/** Words that end an agreement's name: a verb group or a new clause begins. */
const STOPS = new Set([
  'ngay',
  'nào',
  'lần',
  'đang',
  'ảnh',
  'nguồn',
  'thể',
  'khẳng',
  'rằng',
  'gì',
  'đầu',
  'được',
  'đã',
  'sẽ',
  'vừa',
  'là',
  'do',
  'nhằm',
  'với',
  'trong',
  'tại',
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'theo',
  'để',
  'cũng',
  'này',
  'mà',
  'khi',
  'sau',
  'trước',
  'hôm',
  'vào',
  'bằng',
  'từ',
  'giúp',
  'có',
  'đó',
  'nói',
  'gồm',
  'bao',
  'dưới',
  'qua',
  'trên',
  'như',
  'cùng',
  'đến',
  'tới',
  'vì',
  'nêu',
  'song',
  'nên',
  'nếu',
  'còn',
  'chưa',
  'không',
  'bị',
  'cho',
]);
const MARKS_INSIDE = new Set(['-', '–', '/', '&', '"', '“', '”', '(', ')']);
const MOST_TOKENS = 40;

/** An agreement named by its kind and what it is about, in the words of the text. */
export function agreement(context: ScanContext, at: number): AgreementChunk | undefined {
  const head = context.lexicon.agreements.longest(context.tokens, at);
  if (!head) return undefined;
  const value = head.values[0];
  if (!value) return undefined;
  const to = behindShortForm(context, at + head.length);
  const nameTo = nameEnd(context, to);
  return {
    kind: 'agreement',
    from: at,
    to,
    agreementKind: value.kind,
    head: value.head,
    strong:
      value.strength === 'strong' ||
      (value.strength === 'weak' && (context.tokens[at]?.cap ?? false) && nameTo > to),
    name: sourceOf(context, at, nameTo),
    nameTo,
  };
}

/** `Biên bản ghi nhớ (MoU)`: the short form in brackets belongs to the head. */
function behindShortForm(context: ScanContext, at: number): number {
  return tokenAt(context, at)?.text === '(' && tokenAt(context, at + 2)?.text === ')' ? at + 3 : at;
}

function nameEnd(context: ScanContext, from: number): number {
  let between = false;
  let about = false;
  let last = from;
  for (let at = from; at < context.end && at - from < MOST_TOKENS; at++) {
    const token = tokenAt(context, at);
    if (!token) break;
    if (token.norm === 'giữa') between = true;
    if (token.norm === 'về') about = true;
    if (
      token.kind === 'mark' &&
      !MARKS_INSIDE.has(token.text) &&
      !(token.text === '.' && context.tokens[at - 1]?.norm === 'tp') &&
      !(token.text === ',' && about && listGoesOn(context, at))
    )
      break;
    if (
      ((STOPS.has(token.norm) && !token.cap) || token.text === 'Ảnh' || token.text === 'Nguồn') &&
      !(between && token.norm === 'với') &&
      !(token.norm === 'cho' && about) &&
      !allowed(context, at, about)
    )
      break;
    if (
      context.lexicon.triggers.longest(context.tokens, at)?.values[0]?.event === 'SIGNING' &&
      !token.cap &&
      at > from
    )
      break;
    last = at + 1;
  }
  while (last > from && /^[-–("“]$/.test(context.tokens[last - 1]?.text ?? '')) last--;
  return last;
}

/** `giai đoạn 2024 - 2026`, `cho giai đoạn`, `từ … đến …` belong to the subject. */
function allowed(context: ScanContext, at: number, about: boolean): boolean {
  const norm = context.tokens[at]?.norm;
  const next = tokenAt(context, at + 1)?.norm;
  if (norm === 'trong' || norm === 'trên') return about && (next === 'lĩnh' || next === 'các');
  return false;
}

/** In `về thương mại, đầu tư và du lịch` the comma is part of the subject. */
function listGoesOn(context: ScanContext, at: number): boolean {
  const next = tokenAt(context, at + 1);
  if (!next || next.kind !== 'word') return false;
  return context.lexicon.bodyWords.longest(context.tokens, at + 1) !== undefined;
}
