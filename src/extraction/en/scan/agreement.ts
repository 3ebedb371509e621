import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import type { AgreementChunk } from './chunk';
import { dateAt, type ScanContext, textOf } from './scan-context';

const MODIFIERS = wordClass('agreement-modifier');
/** Adjectives that tell a document from another one of its kind. */
const TELLING_APART = wordClass('other-document');
/** Modifiers that name nothing by themselves. */
const PLAIN = new Set([...TELLING_APART, ...wordClass('plain-modifier')]);
const TAIL_OPENERS = wordClass('agreement-tail');
const TAIL_JOINTS = wordClass('tail-joint');
/** Words before an agreement that point to one told before. */
const DEFINITE = wordClass('pointing');
/** Adjectives behind which a document is another one than was told before. */
const CONTRASTING = new Set([...TELLING_APART, 'another']);
const TAIL_ENDS = wordClass('agreement-end');
const LONGEST_TAIL = 14;

/** An agreement by its kind and what it is about: `memorandum on border trade`, `sister-city agreement`. `at`: its first word. */
export function agreementAt(context: ScanContext, at: number): AgreementChunk | undefined {
  const { words, lexicon } = context;
  let headAt = at;
  while (headAt < at + 5 && isModifier(words, headAt) && !(headAt > at && isHead(context, headAt))) headAt++;
  const candidates = headAt > at ? [at, ...range(at + 1, headAt)] : [at];
  for (const start of candidates) {
    const found = lexicon.agreements.longest(words, start);
    if (!found) continue;
    const end = start + found.length;
    if (words[end]?.glued || words[end - 1]?.possessive) return undefined;
    const acronym = acronymEnd(words, end);
    const tail = tailEnd(context, acronym);
    const head = found.values[0];
    if (!head || (head.strength === 'signed' && isVerb(words, start, end))) return undefined;
    const from = at;
    const modified = words.slice(from, start).some(({ norm }) => !PLAIN.has(norm)) || found.length > 1;
    return {
      kind: 'agreement',
      from,
      to: tail,
      name: textOf(context, from, tail),
      head: { ...head, kind: kindOf(words, from, tail, head.kind) },
      bare: head.strength === 'signed' || (!modified && tail === acronym && head.strength === 'no'),
      plain:
        !modified && tail === acronym && !words.slice(from, start).some(({ norm }) => CONTRASTING.has(norm)),
      definite: DEFINITE.has(words[at - 1]?.norm ?? ''),
    };
  }
  return undefined;
}

/** `the cities plan to sign`, `they pledge`. */
function isVerb(words: readonly Word[], at: number, end: number): boolean {
  return (words[at]?.tags.has('Verb') ?? false) || words[end]?.norm === 'to';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return /^(?:19|20)\d\d/.test(word.text) && words[at + 1]?.kind !== 'mark';
  return MODIFIERS.has(word.norm);
}

function isHead({ words, lexicon }: ScanContext, at: number): boolean {
  return lexicon.agreements.longest(words, at) !== undefined;
}

/** A memorandum of twinning or friendship is one whatever its head. */
function kindOf(
  words: readonly Word[],
  from: number,
  to: number,
  kind: AgreementChunk['head']['kind'],
): AgreementChunk['head']['kind'] {
  const norms = words.slice(from, to).map(({ norm }) => norm);
  if (kind === 'letter_of_intent') return kind;
  if (
    norms.some((norm) => norm === 'twinning' || norm === 'sister') ||
    norms.join(' ').includes('friendship relation')
  )
    return kind === 'mou' ? kind : 'twinning';
  return kind;
}

/** `Memorandum of Understanding (MoU) on …`: the acronym is one more form of the name. */
function acronymEnd(words: readonly Word[], at: number): number {
  return words[at]?.norm === '(' &&
    /^\p{Lu}.*\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
    words[at + 2]?.norm === ')'
    ? at + 3
    : at;
}

/** A verb that a name cannot hold: `should be ready`. */
function isAuxiliary({ tags }: Word): boolean {
  return tags.has('Modal') || tags.has('Auxiliary') || tags.has('Copula');
}

function tailEnd(context: ScanContext, from: number): number {
  const { words } = context;
  if (!TAIL_OPENERS.has(words[from]?.norm ?? '') || words[from - 1]?.possessive) return from;
  if (words[from]?.norm === 'to' && !words[from + 1]?.tags.has('Infinitive')) return from;
  if (isIdiom(words, from)) return from;
  if (words[from]?.norm === 'for' && words[from + 1]?.norm === 'another') return from;
  if (words[from]?.norm === 'that' || (words[from]?.norm === 'on' && dateAt(context, from + 1))) return from;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_TAIL) {
    const word = words[to] as Word;
    if (word.kind === 'mark' && !(word.norm === ',' && listGoesOn(words, to))) break;
    if (TAIL_ENDS.has(word.norm) || isAuxiliary(word)) break;
    if (word.norm === 'and' && startsClause(words, to + 1)) break;
    if (word.norm === 'on' && to > from + 1 && dateAt(context, to + 1)) break;
    const date = dateAt(context, to);
    if (
      date &&
      words[to - 1]?.norm !== 'of' &&
      words[to - 1]?.norm !== 'for' &&
      to > from + 1 &&
      date.kind !== 'period' &&
      date.kind !== 'range'
    )
      break;
    to++;
  }
  while (to > from && TAIL_JOINTS.has(words[to - 1]?.norm ?? '')) to--;
  return to;
}

const IDIOMS = wordClass('no-tail');

/** `on the spot`, `on behalf of`: how it was signed. */
function isIdiom(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  return words[at]?.norm === 'on' && IDIOMS.has(words[next]?.norm ?? '');
}

/** `trade, tourism and education`. */
function listGoesOn(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(words.length, comma + 5); i++) {
    const word = words[i] as Word;
    if (word.norm === 'and') return !startsClause(words, i + 1);
    if (word.tags.has('Verb') && !word.tags.has('Gerund')) return false;
    if (word.kind === 'mark' && word.norm !== ',') return false;
  }
  return false;
}

function startsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  return (
    word.tags.has('PastTense') ||
    word.tags.has('Pronoun') ||
    word.tags.has('Determiner') ||
    word.cap ||
    Boolean(words[at + 1]?.tags.has('PastTense'))
  );
}
