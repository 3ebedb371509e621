import { body } from '../body/body';
import { knownBodyAt } from '../body/known-body';
import type { Chunk } from '../chunk';
import { country } from '../country';
import { personName } from '../person/person-name';
import { knownPlace } from '../place/place';
import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import type { ScanRule } from './spot';

/** Behind a title stands the person, unless the title's own country, place or body stands there first. */
export const scanIntroduced: ScanRule = ({ context, at, token, last, introduction }) => {
  if (!token.cap || introduction === 'none' || startsKindWord(context, at)) return undefined;
  const surname = context.lexicon.surnames.has(token.norm);
  const state = surname && introduction === 'honorific' ? undefined : country(context, at);
  const owner = state ?? (introduction === 'title' ? ownerOfTitle(context, at, last) : undefined);
  const named = owner ?? personName(context, at, introduction);
  return named && [named];
};

function ownerOfTitle(context: ScanContext, at: number, last: Chunk | undefined): Chunk | undefined {
  const place = endsOwner(last) ? undefined : placeOfTitle(context, at, last?.kind === 'country');
  if (place) return place;
  return lengthOf(context.lexicon.bodyHeads, context, at) > 0
    ? body(context, at, true)
    : knownBodyAt(context, at);
}

/** `Tổng thống Salvador Ortega`: a place's name of one foreign word with just one more behind it is a given name. */
function isGivenName(context: ScanContext, { from, to }: Chunk): boolean {
  const [next, after] = [tokenAt(context, to), tokenAt(context, to + 1)];
  const foreign = [context.tokens[from]?.norm, next?.norm].every((norm = '') => !isVietnameseSyllable(norm));
  return to - from === 1 && foreign && next?.kind === 'word' && next.cap && !after?.cap;
}

/** Brackets about a place end what a title is of: `Tỉnh trưởng Takeo (Campuchia) La Minh`. */
function endsOwner(last: Chunk | undefined): boolean {
  return last?.kind === 'word' && last.norm === ')';
}

/** A known place rather than a person's name: by its first word where that is no surname, else by its length. */
function placeOfTitle(context: ScanContext, at: number, behindCountry: boolean): Chunk | undefined {
  const { surnames, commonSurnames } = context.lexicon;
  const norm = context.tokens[at]?.norm ?? '';
  const place = knownPlace(context, at);
  if (!place) return undefined;
  const length = place.to - place.from;
  if (isGivenName(context, place)) return undefined;
  if (!behindCountry && !surnames.has(norm)) return place;
  if (!behindCountry && length === 2 && !context.tokens[place.to]?.cap) return place;
  return surnames.has(norm) && !commonSurnames.has(norm) && length > 1 ? place : undefined;
}

/** Whether a kind word of places, the head of a body or another title begins here: no name yet. */
export function startsKindWord(context: ScanContext, at: number): boolean {
  const { placeKinds, bodyHeads, titles } = context.lexicon;
  const token = context.tokens[at];
  const kind = lengthOf(placeKinds, context, at);
  if (kind > 1 || (kind === 1 && token && (token.text.length <= 2 || token.norm === 'thành'))) return true;
  const head = lengthOf(bodyHeads, context, at);
  if (head > 1 || (head === 1 && token?.allCaps)) return true;
  const title = titles.longest(context.tokens, at);
  return title !== undefined && (title.length > 1 || title.values[0]?.class === 'honorific');
}
