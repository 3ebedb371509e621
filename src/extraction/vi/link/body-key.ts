import { foldKeepingTones } from '../../../graph';
import type { EntityDraft } from '../../draft';
import { readTable } from '../../lexicon/read-table';
import type { BodyChunk } from '../scan/chunk';

let synonyms: ReadonlyMap<string, string> | undefined;

/** One key for all ways to write a body's name: abbreviations spelled out, kind words of places left out. */
export function bodyKey(chunk: BodyChunk, place: EntityDraft | undefined): string {
  if (!place) return spelledOut(chunk.name);
  if (chunk.bare) return `${spelledOut(chunk.head)} @${place.id}`;
  const inner = chunk.inner[chunk.inner.length - 1];
  if (chunk.style !== 'placed' || inner?.kind !== 'place') return spelledOut(chunk.name);
  const own = chunk.name.slice(0, chunk.name.lastIndexOf(inner.full));
  return `${spelledOut(own)} @${place.id}`;
}

/** The name without the place at its end, for telling that a shorter form is the same body; null where nothing is left. */
export function bodyBase(chunk: BodyChunk): string | null {
  const base = spelledOut(withoutPlace(chunk));
  return wordCount(base) > wordCount(spelledOut(chunk.head)) ? base : null;
}

function withoutPlace({ name, inner, bareLevel }: BodyChunk): string {
  const last = inner[inner.length - 1];
  if (last?.kind === 'place' && name.endsWith(last.full)) return name.slice(0, -last.full.length);
  return bareLevel ? name.replace(/\s\S+$/, '') : name;
}

function wordCount(name: string): number {
  return name.split(' ').length;
}

/** A party committee's standing board, named with it, is a form of its name. */
const STANDING_BOARD =
  /^(?:ban thường vụ|thường trực|ban chấp hành) (?=(?:thành|tỉnh|huyện|quận|thị|đảng|châu|khu) (?:ủy|bộ))/;
/** A party's bureau or central committee, named with its party, is a form of the party's name. */
const BUREAU =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành|thường trực ban bí thư|trung ương)(?: trung ương)? (?=đảng \S)/;
/** `Huyện đoàn Hà Khẩu` is the `Đoàn thanh niên huyện Hà Khẩu`. */
const YOUTH_UNION = /^(?:tỉnh|thành|huyện|quận|thị|xã) đoàn(?= |$)/;
/** In Vietnam's own news its state bodies go without the country's name. */
const OF_VIETNAM = /(?<=^(?:bộ|quốc hội|văn phòng|quân đội|tổng cục|cục|công an|đảng).*) việt nam$/;

/** The name in lower case with abbreviations written in full, and forms of one name made one. */
function spelledOut(name: string): string {
  synonyms ??= new Map(
    readTable('vi', 'body-synonyms').map((row) => [row.short as string, row.long as string]),
  );
  return foldKeepingTones(name)
    .split(' ')
    .map((word) => synonyms?.get(word) ?? word)
    .join(' ')
    .replace(STANDING_BOARD, '')
    .replace(BUREAU, '')
    .replace(YOUTH_UNION, 'đoàn thanh niên')
    .replace(OF_VIETNAM, '');
}
