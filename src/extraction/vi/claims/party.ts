import { skipHonorifics, type TitleGroup, titleGroupAt, wordAt } from '../link/roles';
import type { LinkedChunk } from '../link/sentence';
import type { SidesChunk, TitleChunk } from '../scan/chunk';

/** Somebody who can meet, sign or be tied: a place or body (principals), with the persons who head or are its side. */
export interface Party {
  /** Link indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  /** Named through people who stand for it (`đoàn đại biểu …`, `lãnh đạo …`). */
  readonly represented: boolean;
  /** A title with no name (`Thủ tướng Slovakia`): who it is, the article tells elsewhere. */
  readonly titled: TitleGroup | null;
  /** `hai bên`, `hai thành phố`. */
  readonly sides: string | null;
  /** A bare `đoàn`, `ông`, `bà`. */
  readonly pronoun: 'delegation' | 'person' | null;
  readonly country: string | null;
  /** A bare place name, nobody who stands for it. */
  readonly bare: boolean;
  /** Brackets tell where in a picture he stands (`Donald Trump (trái)`). */
  readonly pictured: boolean;
}

const SKIPPED = new Set([
  'các',
  'toàn',
  'thể',
  'cấp',
  'cao',
  'vị',
  'tập',
  'những',
  'một',
  'số',
  'nhiều',
  'hai',
  'ba',
  'bốn',
  '2',
  '3',
  '4',
  'cả',
  'hàng',
  'gần',
  'hơn',
  'trên',
  'quân',
  'sự',
  '50',
  'tân',
  'đông',
  'đảo',
  'riêng',
  'chung',
]);
/** Honorifics that stand for a person named before where no name follows. */
const PRONOUNS = /^(?:ông|bà|ngài)$/i;
const LEAD = new Set(['dẫn', 'đứng', 'làm']);
const MOST_IN_BRACKETS = 14;
const LEVELS = ['village', 'commune', 'district', 'city', 'province'];

/** The party that starts at link `at`, with everything in apposition to it, or undefined where none starts. */
export function partyAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const core = coreAt(links, at);
  return core && withTail(links, core);
}

function coreAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const { i, represented } = skipRepresentatives(links, at);
  const link = links[i];
  if (!link) return undefined;
  const made = (to: number, fields: Partial<Party>): Party => ({
    from: at,
    to,
    principals: [],
    heads: [],
    represented,
    titled: null,
    sides: null,
    pronoun: null,
    country: null,
    pictured: false,
    bare: link.chunk.kind === 'place' && !represented,
    ...fields,
  });
  const behindHonorific = skipHonorifics(links, i);
  const named = links[behindHonorific];
  if (named?.chunk.kind === 'person') return made(behindHonorific + 1, { heads: [named.entity as string] });
  const group = titleGroupAt(links, i);
  if (group) return titled(links, group, made, represented);
  switch (link.chunk.kind) {
    case 'body':
    case 'place':
      return made(i + 1, { principals: [link.entity as string] });
    case 'placeReference':
      return link.entity && represented ? made(i + 1, { principals: [link.entity] }) : undefined;
    case 'country':
      return made(i + 1, { country: link.chunk.code });
    case 'sides':
      return made(i + 1, { sides: (link.chunk as SidesChunk).of });
    default:
      if (behindHonorific > i && at === i && PRONOUNS.test((link.chunk as TitleChunk).text))
        return made(behindHonorific, { pronoun: 'person' });
      if (represented && isBareDelegation(links, at, i)) return made(i, { pronoun: 'delegation' });
      return undefined;
  }
}

function titled(
  links: readonly LinkedChunk[],
  group: TitleGroup,
  made: (to: number, fields: Partial<Party>) => Party,
  represented: boolean,
): Party {
  let behind = skipHonorifics(links, group.to);
  const mark = wordAt(links, group.to);
  const dash = mark === '-' || mark === '–';
  if (dash || (mark === ',' && skipHonorifics(links, group.to + 1) > group.to + 1)) {
    behind = skipHonorifics(links, group.to + 1);
  }
  const person = links[behind];
  if (person?.chunk.kind === 'person') return made(behind + 1, { heads: [person.entity as string] });
  if (represented && group.titles[0]?.of) return made(group.to, { principals: [group.titles[0].of] });
  return made(group.to, { titled: group });
}

function isBareDelegation(links: readonly LinkedChunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'representative' && chunk.of === 'delegation') return true;
  }
  return false;
}

function skipRepresentatives(links: readonly LinkedChunk[], at: number): { i: number; represented: boolean } {
  let i = at;
  let represented = false;
  for (;;) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'representative') {
      represented = true;
      i++;
      if (wordAt(links, i) === 'của') i++;
      continue;
    }
    const word = wordAt(links, i);
    if (word !== undefined && SKIPPED.has(word) && startsSoon(links, i + 1)) {
      i++;
      continue;
    }
    if (represented && (word === ',' || word === 'và') && links[i + 1]?.chunk.kind === 'representative') {
      i++;
      continue;
    }
    return { i, represented };
  }
}

/** A few quantifying words may stand in front, no more: the core must follow. */
function startsSoon(links: readonly LinkedChunk[], at: number): boolean {
  for (let i = at; i < Math.min(links.length, at + 4); i++) {
    const kind = links[i]?.chunk.kind;
    if (kind !== 'word') return kind !== 'trigger' && kind !== 'cue' && kind !== 'date';
    if (!SKIPPED.has(wordAt(links, i) ?? '')) return false;
  }
  return false;
}

/** Appositions, brackets, the head of a delegation, the delegation that goes with a person. */
function withTail(links: readonly LinkedChunk[], core: Party): Party {
  let { to, country } = core;
  let principals = core.principals;
  let heads = core.heads;
  let titledOf = core.titled;
  let pictured = false;
  for (;;) {
    const word = wordAt(links, to);
    if (word === '(') {
      const close = closing(links, to);
      if (close === undefined) break;
      country ??= countryIn(links, to, close);
      pictured ||= tellsPosition(links, to, close);
      to = close + 1;
      continue;
    }
    if (
      (word === 'của' || word === 'thuộc' || word === 'ở') &&
      principals.length > 0 &&
      heads.length === 0 &&
      isUpperPlace(links, to + 1, core)
    ) {
      to += 2;
      continue;
    }
    if (links[to]?.chunk.kind === 'country' && principals.length > 0) {
      country ??= (links[to]?.chunk as { code: string }).code;
      to++;
      continue;
    }
    if (word === ',' || word === '-' || word === '–') {
      const apposition = appositionEnd(links, to, principals.length > 0, heads.length > 0);
      if (apposition !== undefined) {
        to = apposition;
        continue;
      }
    }
    const led = headOfDelegation(links, to);
    if (led && heads.length === 0) {
      heads = led.heads;
      titledOf = titledOf ?? led.titled;
      to = led.to;
      continue;
    }
    if ((word === 'cùng' || word === 'và') && heads.length > 0 && principals.length === 0) {
      const escort = coreAt(links, to + 1);
      if (
        escort?.represented &&
        isDelegation(links, to + 1) &&
        (escort.principals.length > 0 || escort.pronoun === 'delegation')
      ) {
        principals = escort.principals;
        to = withTail(links, escort).to;
        continue;
      }
    }
    break;
  }
  return { ...core, to, principals, heads, country, pictured, titled: heads.length > 0 ? null : titledOf };
}

/** `thôn Pò Hèn của thành phố Móng Cái`: where the place lies, no party of its own. */
function isUpperPlace(links: readonly LinkedChunk[], at: number, core: Party): boolean {
  const upper = links[at]?.chunk;
  const own = links[core.to - 1]?.chunk;
  if (upper?.kind !== 'place' || own?.kind !== 'place' || upper.level === null || own.level === null)
    return false;
  return LEVELS.indexOf(upper.level) > LEVELS.indexOf(own.level);
}

function isDelegation(links: readonly LinkedChunk[], at: number): boolean {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'representative' && (chunk.of === 'delegation' || chunk.of === 'leaders');
}

function closing(links: readonly LinkedChunk[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(links.length, open + MOST_IN_BRACKETS); i++)
    if (wordAt(links, i) === ')') return i;
  return undefined;
}

const POSITIONS = new Set(['trái', 'phải', 'giữa', 'bìa']);

function tellsPosition(links: readonly LinkedChunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (POSITIONS.has(wordAt(links, i) ?? '')) return true;
  return false;
}

function countryIn(links: readonly LinkedChunk[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'country') return chunk.code;
  }
  return null;
}

/** Behind a comma or dash: the place's own place, or a person's titles. Undefined where something new begins. */
function appositionEnd(
  links: readonly LinkedChunk[],
  mark: number,
  place: boolean,
  person: boolean,
): number | undefined {
  const next = links[mark + 1];
  if (!next) return undefined;
  if (person) {
    const group = titleGroupAt(links, mark + 1);
    if (!group || next.chunk.kind !== 'title' || (next.chunk as { class: string }).class === 'honorific')
      return undefined;
    const behind = links[skipHonorifics(links, group.to)]?.chunk.kind;
    if (behind === 'person') return undefined;
    const closingMark = wordAt(links, group.to);
    return closingMark === ',' || closingMark === '-' || closingMark === '–' ? group.to + 1 : group.to;
  }
  if (!place || wordAt(links, mark) !== ',') return undefined;
  if (next.chunk.kind === 'country') return mark + 2;
  if (next.chunk.kind !== 'place' || next.chunk.level === null) return upperPlace(links, mark + 1);
  const own = links[mark - 1]?.chunk;
  if (own?.kind === 'body')
    return next.chunk.level === 'province' || next.chunk.level === 'city' ? mark + 2 : undefined;
  const below =
    own?.kind === 'place' &&
    own.level !== null &&
    LEVELS.indexOf(own.level) < LEVELS.indexOf(next.chunk.level);
  return below ? mark + 2 : undefined;
}

/** `…, Quảng Tây, Trung Quốc`: a bare name that a country closes. */
function upperPlace(links: readonly LinkedChunk[], at: number): number | undefined {
  if (links[at]?.chunk.kind !== 'place') return undefined;
  if (wordAt(links, at + 1) === ',' && links[at + 2]?.chunk.kind === 'country') return at + 3;
  if (links[at + 1]?.chunk.kind === 'country') return at + 2;
  return undefined;
}

/** `do ông A, Bí thư …, dẫn đầu`, `có ông A làm trưởng đoàn`. */
function headOfDelegation(
  links: readonly LinkedChunk[],
  at: number,
): { heads: readonly string[]; titled: TitleGroup | null; to: number } | undefined {
  const word = wordAt(links, at);
  const start = word === ',' && wordAt(links, at + 1) === 'do' ? at + 1 : at;
  if (wordAt(links, start) !== 'do') return undefined;
  const leader = partyAt(links, start + 1);
  if (!leader || (leader.heads.length === 0 && !leader.titled)) return undefined;
  for (let i = leader.to; i < Math.min(links.length, leader.to + 3); i++) {
    const norm = wordAt(links, i);
    const title = links[i]?.chunk;
    if (norm !== undefined && LEAD.has(norm))
      return { heads: leader.heads, titled: leader.titled, to: leadEnd(links, i) };
    if (title?.kind === 'title' && /trưởng đoàn/i.test(title.text))
      return { heads: leader.heads, titled: leader.titled, to: i + 1 };
    if (norm !== ',' && norm !== undefined) return undefined;
  }
  return undefined;
}

function leadEnd(links: readonly LinkedChunk[], at: number): number {
  const next = wordAt(links, at + 1);
  const title = links[at + 1]?.chunk;
  let to = at + 1;
  if (next === 'đầu' || (title?.kind === 'title' && /trưởng/i.test(title.text))) to = at + 2;
  if (links[to]?.chunk.kind === 'representative') to++;
  if (wordAt(links, to) === ',') {
    const after = links[to + 1]?.chunk.kind;
    if (after === 'cue' || after === 'trigger') to++;
  }
  return to;
}
