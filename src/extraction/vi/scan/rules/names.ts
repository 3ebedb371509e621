import type { Token } from '../../../text/token';
import { isA } from '../../lexicon';
import { agreement } from '../agreement';
import { body } from '../body/body';
import { company } from '../body/company';
import { knownBodyAt } from '../body/known-body';
import { bodiesWithSharedHead } from '../body/shared-head';
import type { Chunk, PersonChunk, PlaceChunk } from '../chunk';
import { country } from '../country';
import { personName } from '../person/person-name';
import { toldByApposition } from '../person/told-by-apposition';
import { coversKindWord, knownPlace, placeWithKind } from '../place/place';
import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { startsKindWord } from './introduced';
import { withJoints, withSharedHeads } from './lists';
import type { ScanRule, Spot } from './spot';
import { wordChunk } from './words';

export const scanAgreement: ScanRule = ({ context, at, bodyHead, last }) => {
  const found = isAgreeing(last) ? undefined : agreement(context, at);
  return found && found.to - at >= bodyHead ? [found] : undefined;
};

/** `nhất trí thỏa thuận …`: the word behind is part of the verb. */
function isAgreeing(last: Chunk | undefined): boolean {
  return last?.kind === 'cue' && last.cue.status === 'PLANNED' && last.cue.cue === 'nhất trí';
}

export const scanKnownBody: ScanRule = ({ context, at }) => {
  const known = knownBodyAt(context, at);
  return known && [known];
};

export const scanCompany: ScanRule = ({ context, at }) => {
  const found = company(context, at);
  return found && [found];
};

/** A body or party, unless a longer title begins here; with those that share its head. */
export const scanBody: ScanRule = (spot) => {
  const { context, at, titleLength, bodyHead } = spot;
  if (bodyHead === 0 || bodyHead < titleLength) return undefined;
  const found = body(context, at, isBehindTitle(spot));
  if (!found || found.to - at <= titleLength || standsForPeople(spot)) return undefined;
  if (found.bare && isA('plural', context.tokens[at - 1]?.norm)) return undefined;
  return [found, ...withJoints(context, found.to, bodiesWithSharedHead(context, found))];
};

function isBehindTitle({ last }: Spot): boolean {
  return last?.kind === 'title' && last.class !== 'honorific';
}

/** `đoàn thanh niên Nga` is a delegation, `Đoàn Thanh niên tỉnh X` a body. */
function standsForPeople({ context, at, token, bodyHead }: Spot): boolean {
  const people = lengthOf(context.lexicon.representatives, context, at);
  if (people !== bodyHead) return people > bodyHead;
  return !token.cap && country(context, at + people) !== undefined;
}

export const scanCountry: ScanRule = ({ context, at }) => {
  const state = country(context, at);
  return state && [state];
};

/** A place with its kind word, unless a longer title begins so; with those that share its head. */
export const scanPlaceWithKind: ScanRule = ({ context, at, token, titleLength, last }) => {
  if (titleLength > 1 || (last?.kind === 'title' && namesHolder(context, at))) return undefined;
  const known = token.cap ? knownPlace(context, at) : undefined;
  const place = known && coversKindWord(context, known) ? known : placeWithKind(context, at);
  return place && withSharedHeads(context, place);
};

/** `Thống đốc tỉnh Kenji Moriwaki`: behind a title and a bare kind word two foreign words that no list knows name its holder. */
function namesHolder(context: ScanContext, at: number): boolean {
  const name = at + lengthOf(context.lexicon.placeKinds, context, at);
  if (name === at || lengthOf(context.names.places, context, name) > 0) return false;
  const words = [tokenAt(context, name), tokenAt(context, name + 1)];
  return words.every((word) => word?.kind === 'word' && word.cap && isForeign(word));
}

/** A capitalised word that no other rule takes: a person's full name, a place that the gazetteer knows. */
export const scanBareName: ScanRule = (spot) => {
  const { context, at, token } = spot;
  if (!token.cap) return undefined;
  const unnameable = lengthOf(context.lexicon.unnameable, context, at);
  if (unnameable > 0) return [wordChunk(context, at, at + unnameable)];
  if (goesOnName(spot)) return undefined;
  const place = placeAlone(spot);
  const person =
    toldByApposition(context, at) ??
    personName(context, at, 'none') ??
    (place ? undefined : listedPerson(spot));
  if (person && (!place || person.to > place.to || person.to - person.from > 2)) return [person];
  return place && [place];
};

/** A capitalised word right before, not at the sentence's start: `nhà hàng Hoa Sen Xuân Mai` is one name. */
function goesOnName({ context, at, last }: Spot): boolean {
  const before = context.tokens[at - 1];
  if (last?.kind !== 'word' || !before?.cap || before.allCaps || last.to - last.from > 1) return false;
  const sentenceStart = context.tokens[at - 2];
  return sentenceStart?.kind === 'word';
}

/** A place of a foreign name with another foreign name right behind is a part of it: `Washington Post`. */
function placeAlone({ context, at }: Spot): PlaceChunk | undefined {
  const place = knownPlace(context, at);
  const next = place && tokenAt(context, place.to);
  const partOfName = next?.kind === 'word' && next.cap && isForeign(context.tokens[at]) && isForeign(next);
  return partOfName ? undefined : place;
}

function isForeign(token: Token | undefined): boolean {
  return token !== undefined && !isVietnameseSyllable(token.norm);
}

/** `hai bí thư A và B`, `các tỉnh trưởng A của X, B của Y`: a name in a row with persons is a person's. */
function listedPerson({ context, at, before, bodyHead }: Spot): PersonChunk | undefined {
  if (!isInListOfPersons(before) || bodyHead > 0 || startsKindWord(context, at)) return undefined;
  const person = personName(context, at, 'title');
  return person && !person.short ? person : undefined;
}

function isInListOfPersons(before: readonly Chunk[]): boolean {
  const joint = wordOf(before[before.length - 1]);
  if (joint !== ',' && joint !== 'và') return false;
  const [owner, of] = [before[before.length - 2], before[before.length - 3]];
  const listed = owner?.kind === 'place' && wordOf(of) === 'của' ? before[before.length - 4] : owner;
  return listed?.kind === 'person';
}

function wordOf(chunk: Chunk | undefined): string | undefined {
  return chunk?.kind === 'word' ? chunk.norm : undefined;
}
