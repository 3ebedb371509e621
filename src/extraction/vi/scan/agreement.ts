import { isA } from '../lexicon';
import type { AgreementChunk } from './chunk';
import { lengthOf, type ScanContext, sourceOf, tokenAt } from './scan-context';

const MARKS_INSIDE = new Set(['-', '–', '/', '&', '"', '“', '”', '(', ')']);
/** Marks at the end of a name that open what does not belong to it. */
const OPENERS = new Set(['-', '–', '(', '"', '“']);
const MOST_TOKENS = 40;

/** An agreement named by its kind and what it is about, in the words of the text. */
export function agreement(context: ScanContext, at: number): AgreementChunk | undefined {
  const found = context.lexicon.agreements.longest(context.tokens, at);
  const head = found?.values[0];
  if (!found || !head) return undefined;
  const to = behindShortForm(context, at + found.length);
  const nameTo = nameEnd(context, to);
  const capitalised = (context.tokens[at]?.cap ?? false) && !startsSentence(context, at);
  return {
    kind: 'agreement',
    from: at,
    to,
    agreementKind: head.kind,
    head: head.head,
    strong: head.strength === 'strong' || (head.strength === 'weak' && capitalised && nameTo > to),
    name: sourceOf(context, at, nameTo),
    nameTo,
  };
}

/** There a capital tells nothing: `Tuyên bố của ông A về …`. */
function startsSentence({ tokens }: ScanContext, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || before.text === '.';
}

/** `Biên bản ghi nhớ (MoU)`: the short form in brackets belongs to the head. */
function behindShortForm(context: ScanContext, at: number): number {
  return tokenAt(context, at)?.text === '(' && tokenAt(context, at + 2)?.text === ')' ? at + 3 : at;
}

function nameEnd(context: ScanContext, from: number): number {
  let between = false;
  let about = false;
  let to = from;
  while (to < context.end && to - from < MOST_TOKENS) {
    const norm = context.tokens[to]?.norm;
    between ||= norm === 'giữa';
    about ||= norm === 'về';
    if (endsAtMark(context, to, about) || endsAtWord(context, to, between, about)) break;
    if (to > from && (startsSigning(context, to) || startsDocument(context, to))) break;
    to++;
  }
  while (to > from && OPENERS.has(context.tokens[to - 1]?.text ?? '')) to--;
  return to;
}

function endsAtMark(context: ScanContext, at: number, about: boolean): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'mark' || MARKS_INSIDE.has(token.text)) return false;
  if (token.text === '.') return context.tokens[at - 1]?.norm !== 'tp';
  return !(token.text === ',' && about && listGoesOn(context, at));
}

function endsAtWord(context: ScanContext, at: number, between: boolean, about: boolean): boolean {
  const token = context.tokens[at];
  if (token?.text === 'Ảnh' || token?.text === 'Nguồn') return true;
  if (!token || token.cap || !isA('agreement-name-end', token.norm)) return false;
  return !isFieldOfWork(context, at) && !belongsToSubject(context, at, between, about);
}

/** A field of work that begins like a word that ends names: `đầu tư`. */
function isFieldOfWork(context: ScanContext, at: number): boolean {
  return lengthOf(context.lexicon.bodyWords, context, at) > 1;
}

/** `giữa A với B`, `về hỗ trợ cho …`, `về hợp tác trong lĩnh vực …`, `trên các lĩnh vực`. */
function belongsToSubject(context: ScanContext, at: number, between: boolean, about: boolean): boolean {
  const next = tokenAt(context, at + 1)?.norm;
  switch (context.tokens[at]?.norm) {
    case 'với':
      return between;
    case 'chứng':
      return next !== 'kiến';
    case 'cho':
      return about;
    case 'trong':
    case 'trên':
      return about && (next === 'lĩnh' || next === 'các');
    default:
      return false;
  }
}

function startsSigning({ lexicon, tokens }: ScanContext, at: number): boolean {
  const trigger = tokens[at]?.cap ? undefined : lexicon.triggers.longest(tokens, at);
  return trigger?.values[0]?.event === 'SIGNING';
}

/** `thỏa thuận hợp tác và biên bản ghi nhớ`: a second document. */
function startsDocument(context: ScanContext, at: number): boolean {
  return context.tokens[at]?.norm === 'và' && lengthOf(context.lexicon.agreements, context, at + 1) > 1;
}

/** In `về thương mại, đầu tư và du lịch` the comma is part of the subject. */
function listGoesOn(context: ScanContext, at: number): boolean {
  return (
    tokenAt(context, at + 1)?.kind === 'word' && lengthOf(context.lexicon.bodyWords, context, at + 1) > 0
  );
}
