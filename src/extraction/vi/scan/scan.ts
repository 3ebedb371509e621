import type { DateExpression } from '../../dates';
import { agreement } from './agreement';
import { body } from './body';
import type { BodyChunk, Chunk, TitleChunk } from './chunk';
import { country } from './country';
import { introductionBy, personName } from './person';
import { knownPlace, placesWithSharedHead, placeWithKind } from './place';
import { type ScanContext, sourceOf, tokenAt } from './scan-context';
import { bodiesWithSharedHead } from './split-body';

/**
 * Cuts one sentence into chunks, from left to right in one pass: at each token the first rule that matches
 * takes what it covers, longer heads before shorter ones. Chunks inside an agreement's name stand behind its head.
 */
export function scan(context: ScanContext, from: number, dates: readonly DateExpression[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  let nextDate = 0;
  let insideName = from;
  while (at < context.end) {
    const token = context.tokens[at];
    if (!token) break;
    while (nextDate < dates.length && (dates[nextDate] as DateExpression).end <= token.start) nextDate++;
    const date = dates[nextDate];
    if (date && date.start <= token.start) {
      const to = tokenBehind(context, at, date.end);
      chunks.push({ kind: 'date', from: at, to, date });
      at = to;
      continue;
    }
    const found = at < insideName ? rulesInsideName(context, at) : rulesAt(context, at, chunks);
    chunks.push(...found);
    const last = found[found.length - 1] as Chunk;
    if (last.kind === 'agreement') insideName = last.nameTo;
    at = last.to;
  }
  return chunks;
}

function tokenBehind(context: ScanContext, at: number, end: number): number {
  let to = at + 1;
  while (to < context.end && (context.tokens[to]?.start ?? end) < end) to++;
  return to;
}

function rulesAt(context: ScanContext, at: number, before: readonly Chunk[]): Chunk[] {
  const { lexicon, tokens } = context;
  const token = tokens[at];
  if (!token) return [];
  if (token.kind === 'mark') return [{ kind: 'word', from: at, to: at + 1, norm: token.text }];

  const last = before[before.length - 1];
  const sides = lexicon.sides.longest(tokens, at);
  if (sides && !namesFollow(context, at + sides.length)) {
    return [{ kind: 'sides', from: at, to: at + sides.length, of: sides.values[0] ?? 'any' }];
  }
  const compound = lexicon.compounds.longest(tokens, at);
  const headHere = lexicon.bodyHeads.longest(tokens, at)?.length ?? 0;
  if (compound && compound.length >= headHere && (!token.cap || !tokens[at + 1]?.cap))
    return [{ kind: 'word', from: at, to: at + compound.length, norm: token.norm }];
  const sight = lexicon.sightWords.longest(tokens, at);
  if (sight && !token.cap && headHere <= sight.length && tokens[at + sight.length]?.cap)
    return sightNamed(context, at, at + sight.length);
  if (lexicon.unnameable.longest(tokens, at) && !lexicon.surnames.has(token.norm)) {
    const length = lexicon.unnameable.longest(tokens, at)?.length ?? 1;
    return [{ kind: 'word', from: at, to: at + length, norm: token.norm }];
  }
  const introduction = introductionOf(before);
  if (introduction !== 'none' && token.cap && !startsKindWord(context, at)) {
    const person = introducedPerson(context, at, introduction, last?.kind === 'country');
    if (person) return [person];
  }
  const title = titleAt(context, at);
  const headLength = lexicon.bodyHeads.longest(tokens, at)?.length ?? 0;
  const representative = lexicon.representatives.longest(tokens, at);
  const found = agreement(context, at);
  if (found && found.to - at >= headLength && !partOfVerb(last)) return [found];
  const known = token.cap ? lexicon.knownBodies.longest(tokens, at) : undefined;
  if (known && sameCase(context, at, known.values[0]?.name ?? '')) {
    return [knownBody(context, at, at + known.length, known.values[0]?.kind ?? 'other')];
  }
  if (!title || headLength >= title.to - at) {
    const body_ = body(context, at, behindTitle(before));
    if (
      body_ &&
      body_.to - at > (title ? title.to - at : 0) &&
      !(representative && standsForPeople(context, at, representative.length, headLength))
    )
      return [body_, ...withJoints(context, body_.to, bodiesWithSharedHead(context, body_))];
  }
  const state = country(context, at);
  if (state) return [state];
  const inName = token.cap ? knownPlace(context, at) : undefined;
  const kind = inName && coversKindWord(context, inName) ? inName : placeWithKind(context, at);
  if (kind && !(title && title.to - at > 1)) return [kind, ...withLists(context, kind)];
  if (title) return [title];
  if (representative)
    return [
      {
        kind: 'representative',
        from: at,
        to: at + representative.length,
        of: representative.values[0]?.kind ?? 'leaders',
      },
    ];
  const trigger = lexicon.triggers.longest(tokens, at);
  const cue = lexicon.cues.longest(tokens, at);
  if (trigger && (!cue || trigger.length >= cue.length)) {
    const value = trigger.values[0];
    if (value) return [{ kind: 'trigger', from: at, to: at + trigger.length, trigger: value }];
  }
  if (cue?.values[0]) return [{ kind: 'cue', from: at, to: at + cue.length, cue: cue.values[0] }];
  const reference = lexicon.placeKinds.longest(tokens, at);
  if (reference?.values[0])
    return [{ kind: 'placeReference', from: at, to: at + reference.length, level: reference.values[0] }];
  if (token.cap) {
    const unnameable = lexicon.unnameable.longest(tokens, at);
    if (unnameable) return [{ kind: 'word', from: at, to: at + unnameable.length, norm: token.norm }];
    const person =
      personName(context, at, 'none') ?? (inListOfPersons(before) ? listedPerson(context, at) : undefined);
    const place = knownPlace(context, at);
    if (person && (!place || person.to > place.to || person.to - person.from > 2)) return [person];
    if (place) return [place];
  }
  return [{ kind: 'word', from: at, to: at + 1, norm: token.norm }];
}

/** Inside an agreement's name only bodies, places, countries and people are read: what it is about tells no event. */
function rulesInsideName(context: ScanContext, at: number): Chunk[] {
  const token = context.tokens[at];
  if (!token || token.kind === 'mark') return [wordChunk(context, at)];
  const compound = context.lexicon.compounds.longest(context.tokens, at);
  if (compound && !token.cap) return [{ kind: 'word', from: at, to: at + compound.length, norm: token.norm }];
  const sides = context.lexicon.sides.longest(context.tokens, at);
  if (sides) return [{ kind: 'sides', from: at, to: at + sides.length, of: sides.values[0] ?? 'any' }];
  const named = body(context, at, false) ?? country(context, at) ?? placeWithKind(context, at);
  if (named) return named.kind === 'place' ? [named, ...withLists(context, named)] : [named];
  const title = titleAt(context, at);
  if (title) return [title];
  const person = token.cap ? personName(context, at, 'none') : undefined;
  return [person ?? (token.cap ? knownPlace(context, at) : undefined) ?? wordChunk(context, at)];
}

/** `cửa khẩu Tà Lùng`, `báo Tuổi Trẻ`: the name belongs to a thing that is no node; a country or body behind ends it. */
function sightNamed(context: ScanContext, at: number, from: number): Chunk[] {
  let to = from;
  while (to < context.end && to - from < 5) {
    const token = context.tokens[to];
    if (!token || token.kind !== 'word' || !token.cap) {
      const joined = token && (token.text === '-' || token.text === '–') && tokenAt(context, to + 1)?.cap;
      if (!joined || to === from) break;
    } else if (
      country(context, to) ||
      context.lexicon.titles.longest(context.tokens, to) ||
      (context.lexicon.bodyHeads.longest(context.tokens, to)?.length ?? 0) > 1
    )
      break;
    else if (to > from && context.lexicon.placeKinds.longest(context.tokens, to)) break;
    to++;
  }
  return [{ kind: 'word', from: at, to: Math.max(to, from), norm: context.tokens[at]?.norm ?? '' }];
}

/** `hai thành phố Móng Cái và Đông Hưng` names its places: the kind word is no reference then. */
function namesFollow(context: ScanContext, at: number): boolean {
  const next = tokenAt(context, at);
  return next !== undefined && next.cap && !context.names.countries.longest(context.tokens, at);
}

/** `đoàn thanh niên Nga` is a delegation, `Đoàn Thanh niên tỉnh X` a body. */
function standsForPeople(context: ScanContext, at: number, length: number, headLength: number): boolean {
  if (length > headLength) return true;
  return length === headLength && !context.tokens[at]?.cap && country(context, at + length) !== undefined;
}

function partOfVerb(last: Chunk | undefined): boolean {
  return last?.kind === 'cue' && last.cue.status === 'PLANNED' && last.cue.cue === 'nhất trí';
}

/** `hai bí thư A và B`, `các tỉnh trưởng A của X, B của Y`: a name in a row with persons is a person's. */
function inListOfPersons(before: readonly Chunk[]): boolean {
  const joint = before[before.length - 1];
  if (joint?.kind !== 'word' || (joint.norm !== ',' && joint.norm !== 'và')) return false;
  let i = before.length - 2;
  if (before[i]?.kind === 'place' && wordNorm(before[i - 1]) === 'của') i -= 2;
  return before[i]?.kind === 'person';
}

function wordNorm(chunk: Chunk | undefined): string | undefined {
  return chunk?.kind === 'word' ? chunk.norm : undefined;
}

function listedPerson(context: ScanContext, at: number): Chunk | undefined {
  if (
    knownPlace(context, at) ||
    startsKindWord(context, at) ||
    context.lexicon.bodyHeads.longest(context.tokens, at)
  )
    return undefined;
  const person = personName(context, at, 'title');
  return person && !person.short ? person : undefined;
}

/** `Mường Nhé`, `Bản Kéo`: the kind word is part of the name where the gazetteer has it so. */
function coversKindWord(context: ScanContext, place: { from: number; to: number }): boolean {
  const kind = context.lexicon.placeKinds.longest(context.tokens, place.from);
  return kind !== undefined && place.to - place.from > kind.length;
}

/** Behind a title stands the person, unless the title's own country or body stands there first. */
function introducedPerson(
  context: ScanContext,
  at: number,
  introduction: 'title' | 'honorific',
  crossedCountry: boolean,
): Chunk | undefined {
  const { lexicon, tokens } = context;
  const surname = lexicon.surnames.has(tokens[at]?.norm ?? '');
  const state = country(context, at);
  if (state && !(surname && introduction === 'honorific')) return state;
  if (introduction === 'title' && !crossedCountry) {
    const place = knownPlace(context, at);
    if (place && (!surname || place.to - place.from === 2) && !tokens[place.to]?.cap) return place;
    if (place && !surname) return place;
  }
  if (introduction === 'title' && surname && !lexicon.commonSurnames.has(tokens[at]?.norm ?? '')) {
    const place = knownPlace(context, at);
    if (place && place.to - place.from > 1) return place;
  }
  if (introduction === 'title' && lexicon.bodyHeads.longest(tokens, at)) {
    const named = body(context, at, true);
    if (named) return named;
  }
  return personName(context, at, introduction);
}

function startsKindWord(context: ScanContext, at: number): boolean {
  const { lexicon, tokens } = context;
  const kind = lexicon.placeKinds.longest(tokens, at);
  if (kind && (kind.length > 1 || (tokens[at]?.text.length ?? 0) <= 2 || tokens[at]?.norm === 'thành'))
    return true;
  const head = lexicon.bodyHeads.longest(tokens, at);
  if (head && (head.length > 1 || (tokens[at]?.allCaps ?? false))) return true;
  const title = lexicon.titles.longest(tokens, at);
  return title !== undefined && (title.length > 1 || title.values[0]?.class === 'honorific');
}

/** `Chủ tịch Quốc hội bang Hessen - Boris Rhein`. */
function isDash(chunk: Chunk): boolean {
  return chunk.kind === 'word' && (chunk.norm === '-' || chunk.norm === '–');
}

/**
 * How the chunks before a name introduce it. Between a title and its name may stand the body or place
 * that the title is of (`Chủ tịch UBND TP Đà Nẵng Huỳnh Đức Thơ`), and a dash.
 */
function introductionOf(before: readonly Chunk[]): ReturnType<typeof introductionBy> {
  let i = before.length - 1;
  let crossed = false;
  for (; i >= 0 && before.length - i <= 8; i--) {
    const chunk = before[i] as Chunk;
    if (chunk.kind === 'title') {
      const introduction = introductionBy(chunk);
      if (crossed && introduction === 'honorific') return 'none';
      return crossed && chunk.class === 'trade' ? 'none' : introduction;
    }
    if (chunk.kind === 'representative' && chunk.of === 'leaders') return 'title';
    if (isDash(chunk) && i === before.length - 1) continue;
    if (chunk.kind === 'word' && chunk.norm === ')' && i === before.length - 1) {
      const open = before.findLastIndex((one) => one.kind === 'word' && one.norm === '(');
      if (open < 1 || i - open > 3) return 'none';
      i = open;
      crossed = true;
      continue;
    }
    if (
      chunk.kind !== 'body' &&
      chunk.kind !== 'country' &&
      chunk.kind !== 'place' &&
      chunk.kind !== 'placeReference'
    )
      return 'none';
    crossed = true;
  }
  return 'none';
}

function behindTitle(before: readonly Chunk[]): boolean {
  const last = before[before.length - 1];
  return last?.kind === 'title' && last.class !== 'honorific';
}

/** Former, acting, newly elected, late, joint: they go before a title. */
const PREFIXES = new Set(['cựu', 'nguyên', 'tân', 'cố', 'quyền', 'đồng']);

/** A title word, with the field it is for: `Bộ trưởng Kinh tế và Công nghiệp`, `Phó Chủ tịch Thường trực`. */
function titleAt(context: ScanContext, at: number): TitleChunk | undefined {
  const { lexicon, tokens } = context;
  const plain = lexicon.titles.longest(tokens, at);
  const prefixed =
    !plain && PREFIXES.has(tokens[at]?.norm ?? '') ? lexicon.titles.longest(tokens, at + 1) : undefined;
  const word = plain?.values[0] ?? prefixed?.values[0];
  if (!word) return undefined;
  let to = at + (plain?.length ?? 1 + (prefixed?.length ?? 0));
  if (to > context.end) return undefined;
  if (word.class === 'title') to = fieldEnd(context, to);
  return { kind: 'title', from: at, to, text: sourceOf(context, at, to), class: word.class };
}

function fieldEnd(context: ScanContext, from: number): number {
  const { lexicon, tokens } = context;
  let at = from;
  for (;;) {
    if (lexicon.bodyHeads.longest(tokens, at)) return at;
    const word = lexicon.bodyWords.longest(tokens, at);
    if (word) {
      at += word.length;
      continue;
    }
    const joint = tokens[at]?.norm;
    const next = lexicon.bodyWords.longest(tokens, at + 1);
    if (at > from && (joint === 'và' || joint === '&') && next) {
      at += 1 + next.length;
      continue;
    }
    return Math.min(at, context.end);
  }
}

function withLists(context: ScanContext, kind: Parameters<typeof placesWithSharedHead>[1]): Chunk[] {
  const places = placesWithSharedHead(context, kind);
  return withJoints(context, kind.to, places);
}

/** Listed names with the words between them. */
function withJoints(context: ScanContext, from: number, names: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  for (const name of names) {
    for (let i = at; i < name.from; i++) chunks.push(wordChunk(context, i));
    chunks.push(name);
    at = name.to;
  }
  return mergeCountries(context, chunks);
}

function wordChunk(context: ScanContext, at: number): Chunk {
  const token = context.tokens[at];
  return {
    kind: 'word',
    from: at,
    to: at + 1,
    norm: token?.kind === 'mark' ? token.text : (token?.norm ?? ''),
  };
}

/** Countries that stand in brackets between listed places (`A (Việt Nam) và B`). */
function mergeCountries(context: ScanContext, chunks: Chunk[]): Chunk[] {
  const merged: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const state = chunk.kind === 'word' ? country(context, chunk.from) : undefined;
    if (!state) {
      merged.push(chunk);
      continue;
    }
    merged.push(state);
    while (i + 1 < chunks.length && (chunks[i + 1] as Chunk).from < state.to) i++;
  }
  return merged;
}

function sameCase(context: ScanContext, at: number, name: string): boolean {
  return name !== name.toUpperCase() || (context.tokens[at]?.allCaps ?? false);
}

function knownBody(
  context: ScanContext,
  from: number,
  to: number,
  bodyKind: BodyChunk['bodyKind'],
): BodyChunk {
  const name = sourceOf(context, from, to);
  return {
    kind: 'body',
    from,
    to,
    type: 'Association',
    bodyKind,
    style: 'closed',
    name,
    head: name.toLowerCase(),
    bare: false,
    bareLevel: null,
    inner: [],
    split: false,
    acronym: null,
  };
}
