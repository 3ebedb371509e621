import type { Clause, Piece } from './clause';
import { type Discourse, isNamed, type Side } from './side';

export type PartyPiece = Extract<Piece, { kind: 'party' }>;

/** Things that bear a person's name: the person named is nobody who acts. */
const NAMED_AFTER = new Set([
  'lăng',
  'tượng',
  'mộ',
  'sinh',
  'thời',
  'đường',
  'di',
  'tích',
  'nhà',
  'viếng',
  'tưởng',
  'mất',
  'vợ',
  'chồng',
  'niệm',
  'vị',
]);
const LOCATIVE = new Set([
  'tại',
  'ở',
  'trên',
  'trong',
  'vào',
  'thuộc',
  'giáp',
  'gần',
  'theo',
  'về',
  'từ',
  'như',
  'qua',
  'đến',
  'ngoài',
  'dưới',
  'sang',
  'tới',
  'trụ',
  'khách',
  'nhà',
]);
const COMITATIVE = new Set(['với', 'cùng']);
const LIST = new Set([',', 'và', 'với', 'cùng', '-', '–']);
const FILLERS = new Set([
  'với',
  'cùng',
  'trực',
  'tuyến',
  'có',
  'buổi',
  'cuộc',
  'thân',
  'mật',
  'chính',
  'thức',
  'trọng',
  'thể',
  'song',
  'phương',
  'riêng',
  'ngắn',
  'nhanh',
  'cả',
  'bên',
  'lề',
  'lần',
  'đầu',
  'tiên',
  'và',
  'làm',
  'việc',
  'giữa',
  'hẹp',
  'mở',
  'rộng',
  'xã',
  'giao',
  'trực tiếp',
  'tiếp',
  'trong',
  'đó',
  'là',
  'kín',
  'sơ',
  'bộ',
  'định',
  'kỳ',
  'thường',
  'niên',
  'cấp',
  'chung',
  'hữu',
  'nghị',
  'công',
  'tác',
  'nghiệp',
  'vụ',
  'kinh',
  'nghiệm',
  'chúc',
  'mừng',
  'lẫn',
  'nhau',
  '"',
  '“',
  'dự',
  'cao',
  'lần',
  'lượt',
  'đang',
]);
const MOST_FILLERS = 7;

/** A run of parties joined by commas and `và`, with where a `với` or `cùng` splits it. */
export interface PartyRun {
  readonly parties: readonly PartyPiece[];
  /** Index into `parties` at which the second side begins; 0 where nothing splits it. */
  readonly split: number;
  readonly from: number;
  readonly to: number;
  /** Some of its joints is a word (`và`, `với`, `cùng`), not only commas and dashes. */
  readonly joined: boolean;
}

export function runFrom(pieces: readonly Piece[], at: number): PartyRun | undefined {
  if (pieces[at]?.kind !== 'party') return undefined;
  const parties: PartyPiece[] = [pieces[at] as PartyPiece];
  let split = 0;
  let joined = false;
  let to = at + 1;
  for (;;) {
    const joint = pieces[to];
    if (joint?.kind !== 'word' || !LIST.has(joint.norm)) break;
    let next = to + 1;
    const second = pieces[next];
    if (
      joint.norm === ',' &&
      second?.kind === 'word' &&
      (second.norm === 'và' || COMITATIVE.has(second.norm))
    )
      next++;
    const party = pieces[next];
    if (
      party?.kind !== 'party' ||
      (joint.norm === ',' && !alike(parties[parties.length - 1] as PartyPiece, party))
    )
      break;
    const word = pieces[next - 1];
    if (word?.kind === 'word' && COMITATIVE.has(word.norm) && split === 0) split = parties.length;
    if (word?.kind === 'word' && /^\p{L}/u.test(word.norm)) joined = true;
    parties.push(party);
    to = next + 1;
  }
  return { parties, split, from: at, to, joined };
}

/** A comma joins persons with persons, places and bodies with their like: behind `thăm tỉnh X, ông A …` something new begins. */
function alike(a: PartyPiece, b: PartyPiece): boolean {
  const personal = ({ party }: PartyPiece) =>
    party.principals.length === 0 && (party.heads.length > 0 || party.titled !== null);
  return personal(a) === personal(b);
}

export function wordBefore(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at - 1];
  return piece?.kind === 'word' ? piece.norm : undefined;
}

/** The run of parties that acts: the nearest one before `at` that is no setting (`tại …`) and no object of another verb. */
export function subjectBefore(clause: Clause, at: number, notBefore: number): PartyRun | undefined {
  const { pieces } = clause;
  let found: PartyRun | undefined;
  for (let i = notBefore; i < at; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'word' && piece.norm === ';') found = undefined;
    if (piece?.kind !== 'party') continue;
    const run = runFrom(pieces, i);
    if (!run || run.to > at) continue;
    if (
      piece.party.pronoun === 'delegation' &&
      wordBefore(pieces, i) === 'cử' &&
      found &&
      found.parties.length > 1
    )
      continue;
    const before = wordBefore(pieces, i);
    const setting =
      before !== undefined &&
      (LOCATIVE.has(before) || before === 'của') &&
      !(before === 'về' && wordBefore(pieces, i - 1) === 'phía');
    const memorial =
      before !== undefined &&
      NAMED_AFTER.has(before) &&
      (run.parties[0] as PartyPiece).party.heads.length > 0;
    if ((setting || memorial) && !(run.parties[0] as PartyPiece).party.sides) {
      i = settingEnd(pieces, i) - 1;
      continue;
    }
    found = run;
    i = run.to - 1;
  }
  return found;
}

/** A setting goes on over the places that the place named first lies in: `tại A, B, C`. */
function settingEnd(pieces: readonly Piece[], at: number): number {
  let to = at + 1;
  while (isMark(pieces[to], ',') && isBarePlace(pieces[to + 1])) to += 2;
  return to;
}

function isMark(piece: Piece | undefined, mark: string): boolean {
  return piece?.kind === 'word' && piece.norm === mark;
}

function isBarePlace(piece: Piece | undefined): boolean {
  return piece?.kind === 'party' && piece.party.bare;
}

/**
 * The run of parties right behind `at`, over a few filling words; tells whether `với`, `cùng` or `giữa` led to it.
 * Who visits may do so `tại` a place. */
export function objectBehind(
  clause: Clause,
  at: number,
  visits = false,
): { run: PartyRun; comitative: boolean; between: boolean } | undefined {
  const { pieces } = clause;
  let comitative = false;
  let between = false;
  let fillers = 0;
  for (let i = at; i < pieces.length && fillers <= MOST_FILLERS; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'party') {
      const run = runFrom(pieces, namelessList(pieces, i) ?? i);
      return run && { run, comitative, between };
    }
    if (piece.kind === 'date') continue;
    if (piece.kind === 'trigger') {
      if (i - at > 3) return undefined;
      continue;
    }
    if (piece.kind === 'cue') return undefined;
    if (piece.kind === 'word' && piece.norm === ',' && pieces[i + 1]?.kind === 'trigger') continue;
    if (piece.kind !== 'word' || !(FILLERS.has(piece.norm) || (visits && piece.norm === 'tại')))
      return undefined;
    if (COMITATIVE.has(piece.norm)) comitative = true;
    if (piece.norm === 'giữa') between = true;
    fillers++;
  }
  return undefined;
}

/** `hội đàm với bốn lãnh đạo của Việt Nam: A, B, C`: those named behind the colon are meant. */
function namelessList(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (
    piece?.kind !== 'party' ||
    piece.party.heads.length + piece.party.principals.length > 0 ||
    !piece.party.country
  )
    return undefined;
  return isMark(pieces[at + 1], ':') ? at + 2 : undefined;
}

/** `với B` farther behind the verb, over what the talks are about: `họp về an ninh với B`, `gặp và ký biên bản với B`. */
export function partnerAfar(clause: Clause, at: number): PartyRun | undefined {
  const { pieces } = clause;
  for (let i = at; i < Math.min(pieces.length, at + 14); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === ':')) return undefined;
    if (piece.kind === 'trigger' && !(isMark(pieces[i - 1], 'và') || isMark(pieces[i - 1], ',')))
      return undefined;
    if (piece.kind === 'party' && !isMark(pieces[i - 1], 'với')) return undefined;
    if (piece.kind === 'party') return runFrom(pieces, i);
  }
  return undefined;
}

/** `giữa A và B` behind `at`, before the clause ends; unless `overDocuments`, not that of an agreement's name. */
export function betweenBehind(clause: Clause, at: number, overDocuments = true): PartyRun | undefined {
  const { pieces } = clause;
  for (let i = at; i < Math.min(pieces.length, at + 26); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === '.')) return undefined;
    if (piece.kind === 'trigger' && i > at && piece.chunk.trigger.event !== 'SIGNING') return undefined;
    if (piece.kind === 'agreement' && !overDocuments) return undefined;
    if (piece.kind === 'word' && piece.norm === 'giữa') return runFrom(pieces, i + 1);
  }
  return undefined;
}

/** The two sides of a run: at its `với`, else its last `và`; by country where the run mixes exactly two. */
export function sidesOfRun(run: PartyRun, discourse: Discourse): readonly [Side, Side] | undefined {
  const sides = run.parties.map((piece) => discourse.sideOf(piece.party));
  const named = sides.filter(isNamed);
  if (named.length < 2) return undefined;
  const countries = new Set(named.map((side) => side.country));
  const at = run.split > 0 ? run.split : countries.size === 2 && !countries.has(null) ? -1 : named.length - 1;
  if (at === -1) {
    const first = named[0]?.country;
    return [
      merged(named.filter((side) => side.country === first)),
      merged(named.filter((side) => side.country !== first)),
    ];
  }
  return [merged(named.slice(0, at)), merged(named.slice(at))];
}

/** One side of all parties of a run; of several persons on it the first is its head. */
export function sideOfRun(run: PartyRun, discourse: Discourse): Side | undefined {
  const named = run.parties.map((piece) => discourse.sideOf(piece.party)).filter(isNamed);
  return named.length === 0 ? undefined : merged(named);
}

export function merged(sides: readonly Side[]): Side {
  return {
    principals: [...new Set(sides.flatMap((side) => side.principals))],
    heads: [...new Set(sides.flatMap((side) => side.heads))],
    country: sides.find((side) => side.country)?.country ?? null,
  };
}
