import type { BodyHead } from '../lexicon';
import type { BodyChunk, CountryChunk, PlaceChunk } from './chunk';
import { country } from './country';
import { isVietnameseSyllable } from './person';
import { capitalised, knownPlace, placeWithKind } from './place';
import { isNumeral, type ScanContext, sourceOf, tokenAt } from './scan-context';

type Inner = PlaceChunk | CountryChunk | BodyChunk;

const JOINTS = new Set(['và', ',', '&', '-', '–', '/']);
/** Heads that are everyday words: in small letters they open a name only with a capitalised word behind. */
const EVERYDAY = new Set([
  'tổ',
  'bộ',
  'sở',
  'ty',
  'vụ',
  'hội',
  'ban',
  'phòng',
  'trường',
  'tòa',
  'quỹ',
  'viện',
  'nhóm',
  'tổ chức',
  'trung tâm',
  'cơ quan',
  'văn phòng',
  'doanh nghiệp',
  'cộng đồng',
  'lực lượng',
  'diễn đàn',
  'liên doanh',
  'nhà máy',
  'ngân hàng',
  'hãng',
  'công ty',
  'tập đoàn',
  'đại đội',
  'cảnh sát',
  'ủy ban',
  'hội đồng',
  'cục',
  'đại học',
  'liên minh',
  'chuỗi',
  'trung ương',
  'khu công nghiệp',
  'nha',
  'hiệp hội',
  'câu lạc bộ',
  'bệnh viện',
  'phái đoàn',
  'học viện',
  'trường đại học',
]);
/** Heads of so many tokens say enough to stand alone: `Liên hiệp các tổ chức hữu nghị`. */
const LONG_HEAD = 4;
/** Kinds of bodies that a place alone names: `Đại học Vinh`, `Ngân hàng Sài Gòn`. */
const NAMED_BY_PLACE = new Set(['education', 'business', 'friendship']);
const MOST_TOKENS = 22;

interface Walk {
  at: number;
  /** Ordinary name words read so far. */
  words: number;
  /** Of them capitalised ones. */
  caps: number;
  inner: Inner[];
  bareLevel: BodyChunk['bareLevel'];
}

/** A body or party: its head and the words, places and bodies that go on its name. */
export function body(context: ScanContext, at: number, behindTitle: boolean): BodyChunk | undefined {
  const found = context.lexicon.bodyHeads.longest(context.tokens, at);
  const head = found?.values[0];
  if (!found || !head || at + found.length > context.end) return undefined;
  const first = context.tokens[at];
  if (!first) return undefined;
  const walk: Walk = { at: at + found.length, words: 0, caps: 0, inner: [], bareLevel: null };
  if (head.style === 'open' || isMinistry(head)) walkOpen(context, walk, head, behindTitle);
  else walkPlaced(context, walk, head, behindTitle);
  if (!acceptable(context, at, found.length, head, walk)) return undefined;
  const acronym = acronymBehind(context, walk.at);
  const bare = walk.inner.length === 0 && walk.words === 0;
  return {
    kind: 'body',
    from: at,
    to: walk.at,
    type: head.type,
    bodyKind: head.kind,
    style: head.style,
    name: sourceOf(context, at, walk.at),
    head: head.head,
    bare,
    bareLevel: walk.bareLevel,
    inner: walk.inner,
    split: false,
    acronym,
  };
}

/** `Bộ Thương mại` is complete, and may yet go on: `và Phát triển Phần Lan`. */
function isMinistry(head: BodyHead): boolean {
  return head.style === 'closed' && head.kind === 'government' && head.head.startsWith('bộ ');
}

function acceptable(context: ScanContext, at: number, length: number, head: BodyHead, walk: Walk): boolean {
  const first = context.tokens[at];
  if (head.style !== 'open') {
    if (first?.cap) return true;
    return (
      walk.inner.length > 0 ||
      walk.bareLevel !== null ||
      context.tokens.slice(at, at + length).some((token) => token.cap)
    );
  }
  if (walk.words === 0 && walk.inner.length === 0) return length >= LONG_HEAD && (first?.cap ?? false);
  if (
    walk.words === 0 &&
    walk.inner[0]?.kind === 'place' &&
    (head.head === 'trung tâm' || (!NAMED_BY_PLACE.has(head.kind ?? '') && length < 2))
  )
    return false;
  if (first?.cap) return walk.caps > 0 || walk.inner.length > 0 || walk.words > 0;
  return EVERYDAY.has(head.head)
    ? walk.caps > 0 || walk.inner.some((one) => one.kind === 'body')
    : walk.caps > 0 || walk.inner.length > 0;
}

/** `UBND tỉnh`, `Công an huyện Mường Nhé`, `Quốc hội Lào`, `Đồn Biên phòng cửa khẩu quốc tế Móng Cái`. */
function walkPlaced(context: ScanContext, walk: Walk, head: BodyHead, behindTitle: boolean): void {
  while (walk.at < context.end) {
    if (abroad(context, walk)) continue;
    if (takeInner(context, walk, head.type === 'Party')) {
      if (lastIs(walk, 'country') || goesOnWithBody(context, walk)) continue;
      return;
    }
    const level = context.lexicon.placeKinds.longest(context.tokens, walk.at);
    if (level && head.style === 'placed' && walk.inner.length === 0) {
      walk.bareLevel = level.values[0] ?? null;
      walk.at += level.length;
      return;
    }
    const token = tokenAt(context, walk.at);
    if (!token || token.kind === 'mark') {
      if (token?.text === '.' && context.tokens[walk.at - 1]?.norm === 'tp') walk.at++;
      return;
    }
    if (isNumeral(token) && head.kind === 'security') {
      walk.at++;
      walk.words++;
      continue;
    }
    const word = context.lexicon.bodyWords.longest(context.tokens, walk.at);
    if (word && head.style === 'placed' && (token.cap || leadsToPlace(context, walk.at + word.length))) {
      walk.at += word.length;
      walk.words++;
      if (token.cap) walk.caps++;
      continue;
    }
    if (
      token.cap &&
      head.style === 'placed' &&
      walk.inner.length === 0 &&
      !(behindTitle && namesPerson(context, walk.at, true)) &&
      unknownName(context, walk)
    )
      return;
    return;
  }
}

/** A capitalised name that no list knows, right behind the head: `Đồn Biên phòng Pha Long`. */
function unknownName(context: ScanContext, walk: Walk): boolean {
  let to = walk.at;
  while (
    to < context.end &&
    to - walk.at < 3 &&
    context.tokens[to]?.cap &&
    context.tokens[to]?.kind === 'word'
  ) {
    if (to > walk.at && context.lexicon.titles.longest(context.tokens, to)) break;
    to++;
  }
  const surname = context.lexicon.surnames.has(context.tokens[walk.at]?.norm ?? '');
  if (surname && to - walk.at >= 2 && context.tokens[walk.at - 1]?.kind === 'word' && to - walk.at === 3)
    return false;
  if (to === walk.at) return false;
  const name = sourceOf(context, walk.at, to);
  walk.inner.push({ kind: 'place', from: walk.at, to, name, full: name, level: null, sharedHead: false });
  walk.at = to;
  return true;
}

function leadsToPlace(context: ScanContext, at: number): boolean {
  let i = at;
  while (i < Math.min(context.end, at + 6)) {
    const token = context.tokens[i];
    if (!token || token.kind === 'mark') return false;
    if (token.cap || context.lexicon.placeKinds.longest(context.tokens, i)) return true;
    const word = context.lexicon.bodyWords.longest(context.tokens, i);
    if (!word) return false;
    i += word.length;
  }
  return false;
}

/** `Sở Văn hóa, Thể thao và Du lịch tỉnh X`, `Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn`, `Công ty TNHH Vận tải Biên Hải`. */
function walkOpen(context: ScanContext, walk: Walk, head: BodyHead, behindTitle: boolean): void {
  const start = walk.at;
  const long = head.head.split(' ').length >= LONG_HEAD;
  while (walk.at < context.end && walk.at - start < MOST_TOKENS) {
    const token = context.tokens[walk.at];
    if (!token) return;
    const opener = walk.at === start && (token.text === '“' || token.text === '"');
    if (opener) {
      if (quotedName(context, walk)) continue;
      return;
    }
    if (token.kind === 'mark' || JOINTS.has(token.norm)) {
      if (!jointGoesOn(context, walk, head)) return;
      walk.at++;
      continue;
    }
    if (takeInner(context, walk, true)) {
      if (lastIs(walk, 'country') && !placeEnds(walk)) {
        if (NAMED_BY_FIELD.has(head.head) && fieldFollows(context, walk.at)) walk.caps++;
        else if (tokenAt(context, walk.at)?.norm === 'về') return;
        continue;
      }
      if (endsWithPlace(context, walk)) return;
      continue;
    }
    if (isNumeral(token)) {
      walk.at++;
      walk.words++;
      continue;
    }
    const placeKind = context.lexicon.placeKinds.longest(context.tokens, walk.at);
    if (placeKind && (walk.words > 0 || long) && !token.cap) {
      if (levelEnds(context, walk.at + placeKind.length)) {
        walk.bareLevel = placeKind.values[0] ?? null;
        walk.at += placeKind.length;
      }
      return;
    }
    const word = context.lexicon.bodyWords.longest(context.tokens, walk.at);
    if (word && (token.cap || !stopsName(context, walk.at, word.length))) {
      walk.at += word.length;
      walk.words++;
      if (token.cap) walk.caps++;
      continue;
    }
    if (!token.cap) {
      if (
        token.norm === 'của' &&
        tokenAt(context, walk.at + 1)?.cap &&
        walk.words > 0 &&
        country(context, walk.at + 1)
      ) {
        walk.at++;
        continue;
      }
      if (
        (token.norm === 'tại' || token.norm === 'ở') &&
        walk.words + walk.inner.length > 0 &&
        abroad(context, walk)
      )
        continue;
      return;
    }
    if (
      context.lexicon.titles.longest(context.tokens, walk.at) &&
      walk.words + walk.inner.length > 0 &&
      (context.lexicon.titles.longest(context.tokens, walk.at)?.length ?? 0) > 1
    )
      return;
    if ((walk.words + walk.inner.length > 0 || behindTitle) && namesPerson(context, walk.at, behindTitle))
      return;
    walk.at++;
    walk.words++;
    walk.caps++;
    if (secondSyllable(context, walk.at)) walk.at++;
  }
}

/** Of a two-syllable word only the first is capitalised in a name: `Chiến tranh`, `Điều hành`. */
function secondSyllable(context: ScanContext, at: number): boolean {
  const token = tokenAt(context, at);
  const first = context.tokens[at - 1];
  if (!token || !first || token.kind !== 'word' || token.cap || first.allCaps) return false;
  if (!isVietnameseSyllable(first.norm) || context.lexicon.functionWords.has(token.norm)) return false;
  return (
    !context.lexicon.triggers.longest(context.tokens, at) &&
    !context.lexicon.placeKinds.longest(context.tokens, at)
  );
}

/** `Đại sứ quán Việt Nam tại Hà Lan`: only missions abroad are named so. */
function abroad(context: ScanContext, walk: Walk): boolean {
  const mission = /(?:đại sứ quán|lãnh sự quán|cơ quan đại diện|phái đoàn|thương vụ)/.test(
    sourceOf(context, Math.max(0, walk.at - 8), walk.at).toLowerCase(),
  );
  const preposition = context.tokens[walk.at]?.norm;
  if (!mission || (preposition !== 'tại' && preposition !== 'ở')) return false;
  const before = walk.at;
  walk.at++;
  if (takeInner(context, walk, true)) return true;
  walk.at = before;
  return false;
}

function quotedName(context: ScanContext, walk: Walk): boolean {
  for (let i = walk.at + 1; i < Math.min(context.end, walk.at + 12); i++) {
    const text = context.tokens[i]?.text;
    if (text === '”' || text === '"') {
      walk.words += i - walk.at;
      walk.caps++;
      walk.at = i + 1;
      return true;
    }
  }
  return false;
}

function takeInner(context: ScanContext, walk: Walk, bodies: boolean): boolean {
  const inner =
    country(context, walk.at) ??
    placeWithKind(context, walk.at) ??
    knownPlaceInside(context, walk.at) ??
    (bodies ? innerBody(context, walk.at) : undefined);
  if (!inner) return false;
  walk.inner.push(inner);
  walk.at = inner.to;
  return true;
}

function knownPlaceInside(context: ScanContext, at: number): PlaceChunk | undefined {
  const place = knownPlace(context, at);
  if (!place) return undefined;
  return place.to - place.from === 1 && !isLongName(place.name) && tokenAt(context, place.to)?.cap
    ? undefined
    : place;
}

function isLongName(name: string): boolean {
  return name.length > 4 || !isVietnameseSyllable(name.toLowerCase());
}

/** Only bodies of two words and more, or capitalised ones, stand inside another's name: `Cục Tuyên huấn Tổng cục Chính trị`. */
function innerBody(context: ScanContext, at: number): BodyChunk | undefined {
  const found = context.lexicon.bodyHeads.longest(context.tokens, at);
  if (!found || !context.tokens[at]?.cap) return undefined;
  return body(context, at, false);
}

const NAMED_BY_FIELD = new Set(['cơ quan', 'ủy ban', 'hội đồng', 'nhóm']);

/** `Cơ quan Liên bang Nga về công tác thanh niên`. */
function fieldFollows(context: ScanContext, at: number): boolean {
  return (
    tokenAt(context, at)?.norm === 'về' &&
    context.lexicon.bodyWords.longest(context.tokens, at + 1) !== undefined
  );
}

function lastIs(walk: Walk, kind: Inner['kind']): boolean {
  return walk.inner[walk.inner.length - 1]?.kind === kind;
}

function placeEnds(walk: Walk): boolean {
  return walk.inner.filter((one) => one.kind === 'country').length >= 2;
}

/** After a place the name ends, unless a body follows that it is part of (`Trung tâm Y tế Móng Cái Bệnh viện …` does not occur). */
function endsWithPlace(context: ScanContext, walk: Walk): boolean {
  const last = walk.inner[walk.inner.length - 1];
  if (last?.kind === 'body') return true;
  if (last?.kind === 'country') return true;
  const next = tokenAt(context, walk.at);
  return !(next?.cap && context.lexicon.bodyWords.longest(context.tokens, walk.at));
}

function goesOnWithBody(context: ScanContext, walk: Walk): boolean {
  const next = tokenAt(context, walk.at);
  return next?.kind === 'word' && country(context, walk.at) !== undefined;
}

function jointGoesOn(context: ScanContext, walk: Walk, head: BodyHead): boolean {
  const mark = context.tokens[walk.at];
  if (!mark) return false;
  if (walk.words + walk.inner.length === 0 && !isMinistry(head)) return false;
  const next = tokenAt(context, walk.at + 1);
  if (!next || next.kind !== 'word') return false;
  if (mark.text === '-' || mark.text === '–') {
    if (mark.spaced !== next.spaced) return false;
    return (
      (country(context, walk.at + 1) !== undefined && countryBefore(walk)) ||
      isShortPair(context, walk.at) ||
      (next.cap && (!mark.spaced || foreignPair(context, walk.at)))
    );
  }
  if (startsOtherName(context, walk.at + 1)) return false;
  if (mark.text === '&') return next.cap;
  const word = context.lexicon.bodyWords.longest(context.tokens, walk.at + 1);
  if (!word) return mark.norm === 'và' && commonNoun(context, walk.at + 1) && ministryLike(head);
  if (mark.norm === 'và') return ministryLike(head);
  if (mark.text !== ',') return false;
  return ministryLike(head) && listEndsWithAnd(context, walk.at + 1 + word.length);
}

function countryBefore(walk: Walk): boolean {
  return walk.inner.length > 0 && (lastIs(walk, 'country') || walk.words > 0);
}

/** `Việt - Trung`, `Pháp - Việt`: short names of two countries, both capitalised syllables. */
function isShortPair(context: ScanContext, at: number): boolean {
  const before = context.tokens[at - 1];
  const after = context.tokens[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    before.cap &&
    after.cap &&
    before.text.length <= 5 &&
    after.text.length <= 6 &&
    (before.norm === 'việt' || after.norm === 'việt')
  );
}

/** `Coca - Cola`: foreign names that a corpus spaces at their hyphen. */
function foreignPair(context: ScanContext, at: number): boolean {
  const before = context.tokens[at - 1];
  const after = context.tokens[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    before.cap &&
    !isVietnameseSyllable(before.norm) &&
    !isVietnameseSyllable(after.norm)
  );
}

function ministryLike(head: BodyHead): boolean {
  return (
    head.kind === 'government' ||
    head.kind === 'other' ||
    head.kind === 'education' ||
    head.kind === 'business' ||
    head.kind === 'friendship'
  );
}

/** In a list of fields the last is joined by `và`: `Văn hóa, Thể thao và Du lịch`. */
function listEndsWithAnd(context: ScanContext, from: number): boolean {
  for (let i = from; i < Math.min(context.end, from + 8); i++) {
    const token = context.tokens[i];
    if (!token) return false;
    if (token.norm === 'và' || token.text === '&')
      return context.lexicon.bodyWords.longest(context.tokens, i + 1) !== undefined;
    if (token.text === ',' || token.text === '-') continue;
    if (!context.lexicon.bodyWords.longest(context.tokens, i) && !token.cap) return false;
  }
  return false;
}

function startsOtherName(context: ScanContext, at: number): boolean {
  const { lexicon, tokens } = context;
  if (lexicon.titles.longest(tokens, at)) return true;
  const head = lexicon.bodyHeads.longest(tokens, at);
  if (head && (tokens[at]?.cap || head.length > 1)) return true;
  return lexicon.placeKinds.longest(tokens, at) !== undefined;
}

/** A capital with a small syllable behind begins a common noun of a name (`Xơ sợi`), not another name. */
function commonNoun(context: ScanContext, at: number): boolean {
  const first = tokenAt(context, at);
  const second = tokenAt(context, at + 1);
  if (!first?.cap || first.allCaps || !second || second.kind !== 'word' || second.cap) return false;
  return isVietnameseSyllable(first.norm) && !context.lexicon.functionWords.has(second.norm);
}

/** A small-letter word that could go on a name but begins a verb group here (`tổ chức lễ …`, `hợp tác với …`). */
function stopsName(context: ScanContext, at: number, length: number): boolean {
  const norm = context.tokens[at]?.norm;
  const next = tokenAt(context, at + length);
  const phrase = sourceOf(context, at, at + length).toLowerCase();
  if (
    [
      'tổ chức',
      'hợp tác',
      'đầu tư',
      'phát triển',
      'trao đổi',
      'bảo vệ',
      'xây dựng',
      'nghiên cứu',
      'quản lý',
      'kiểm tra',
      'giám sát',
      'giao lưu',
      'xuất',
      'nhập',
      'kinh doanh',
      'phụ trách',
      'điều tra',
      'tìm kiếm',
    ].includes(phrase)
  ) {
    return (
      !(next && (next.cap || context.lexicon.bodyWords.longest(context.tokens, at + length))) ||
      phrase === 'tổ chức'
    );
  }
  if (norm === 'về') return !context.lexicon.bodyWords.longest(context.tokens, at + length);
  if (norm === 'số' || norm === 'khu') return !isNumeral(next) && !next?.cap;
  return false;
}

function levelEnds(context: ScanContext, at: number): boolean {
  const next = tokenAt(context, at);
  return next === undefined || next.kind === 'mark' || !next.cap;
}

/** A surname with a capitalised syllable behind: a person, where the body stands in somebody's title. */
function namesPerson(context: ScanContext, at: number, behindTitle: boolean): boolean {
  const token = context.tokens[at];
  const next = tokenAt(context, at + 1);
  if (!token || !next?.cap) return false;
  if (!context.lexicon.surnames.has(token.norm))
    return behindTitle && !isVietnameseSyllable(token.norm) && !isVietnameseSyllable(next.norm);
  if (context.lexicon.bodyWords.longest(context.tokens, at)) return false;
  return behindTitle && isVietnameseSyllable(next.norm);
}

function acronymBehind(context: ScanContext, at: number): string | null {
  if (tokenAt(context, at)?.text !== '(') return null;
  for (let close = at + 2; close < Math.min(context.end, at + 6); close++) {
    if (context.tokens[close]?.text !== ')') continue;
    const inside = sourceOf(context, at + 1, close);
    const first = context.tokens[at + 1];
    const place =
      context.names.places.longest(context.tokens, at + 1) ??
      context.names.countries.longest(context.tokens, at + 1);
    if (place || !first?.cap || !capitalisedOrAcronym(context, at + 1, close)) return null;
    return inside;
  }
  return null;
}

function capitalisedOrAcronym(context: ScanContext, from: number, to: number): boolean {
  return to - from === 1
    ? (context.tokens[from]?.text.length ?? 0) > 1
    : capitalised(context, from, from + 1) && to - from <= 2;
}
