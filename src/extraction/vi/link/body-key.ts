import { foldKeepingTones } from '../../../graph';
import type { EntityDraft } from '../../draft';
import { readTable } from '../../lexicon/read-table';
import type { BodyChunk } from '../scan/chunk';

let synonyms: ReadonlyMap<string, string> | undefined;

/** One key for all ways to write a body's name: abbreviations spelled out, kind words of places left out. */
export function bodyKey(chunk: BodyChunk, place: EntityDraft | undefined): string {
  if (chunk.bare && place) return `body ${spelledOut(chunk.head)} @${placeName(place)}`;
  const inner = chunk.inner[chunk.inner.length - 1];
  if (chunk.style === 'placed' && inner?.kind === 'place' && place) {
    const own = chunk.name.slice(0, chunk.name.lastIndexOf(inner.full));
    return `body ${spelledOut(own)} @${placeName(place)}`;
  }
  return `body ${spelledOut(chunk.name)}`;
}

/** The name without the place at its end, for telling that a shorter form is the same body; null where nothing is left. */
export function bodyBase(chunk: BodyChunk): string | null {
  const inner = chunk.inner[chunk.inner.length - 1];
  let own = chunk.name;
  if (inner?.kind === 'place' && own.endsWith(inner.full)) own = own.slice(0, -inner.full.length);
  else if (chunk.bareLevel) own = own.replace(/\s\S+$/, '');
  const base = spelledOut(own);
  return base.split(' ').length > spelledOut(chunk.head).split(' ').length ? base : null;
}

function placeName(place: EntityDraft): string {
  return place.id;
}

/** `Huyện đoàn Hà Khẩu` is the `Đoàn thanh niên huyện Hà Khẩu`. */
const YOUTH_UNION = /^(?:tỉnh|thành|huyện|quận|thị|xã) đoàn(?= |$)/;
/** A party's bureau or central committee, named with its party, is a form of the party's name. */
const BUREAUS =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành|thường trực ban bí thư|trung ương)(?: trung ương)? (?=đảng \S)/;
const LEADING_FORMS =
  /^(?:ban thường vụ|thường trực|ban chấp hành) (?=(?:thành|tỉnh|huyện|quận|thị|đảng|châu|khu) (?:ủy|bộ))/;

/** The name in lower case with abbreviations written in full and a party committee's standing board left out. */
export function spelledOut(name: string): string {
  synonyms ??= new Map(
    readTable('vi', 'body-synonyms').map((row) => [row.short as string, row.long as string]),
  );
  return foldKeepingTones(name)
    .split(' ')
    .map((word) => synonyms?.get(word) ?? word)
    .join(' ')
    .replace(LEADING_FORMS, '')
    .replace(BUREAUS, '')
    .replace(YOUTH_UNION, 'đoàn thanh niên')
    .replace(/(?<=^(?:bộ|quốc hội|văn phòng|quân đội|tổng cục|cục|công an|đảng).*) việt nam$/, '');
}
