import { foldKeepingTones } from '../../../graph';
import { PhraseTrie } from '../../lexicon/phrase-trie';
import { readTable } from '../../lexicon/read-table';
import { normsOf } from '../lexicon';

/** A party committee's standing board, named with it, is a form of its name. */
const STANDING_BOARD =
  /^(?:ban thường vụ|thường trực|ban chấp hành) (?=(?:thành|tỉnh|huyện|quận|thị|đảng|châu|khu) (?:ủy|bộ))/;
/** A party's bureau or central committee, named with its party, is a form of the party's name. */
const BUREAU =
  /^(?:bộ chính trị|ban bí thư|ban chấp hành|ủy ban|thường trực ban bí thư|trung ương)(?: trung ương)? (?=đảng \S)/;
/** `Huyện đoàn Hà Khẩu` is the `Đoàn thanh niên huyện Hà Khẩu`. */
const YOUTH_UNION = /^(?:tỉnh|thành|huyện|quận|thị|xã) đoàn(?= |$)/;
/** The command of a unit, named with it, is a form of the unit's name: `Bộ Tư lệnh Quân khu 7`. */
const COMMAND =
  /^(?:bộ tư lệnh|bộ chỉ huy|ban chỉ huy) (?=(?:bộ đội|biên phòng|quân khu|quân chủng|quân đoàn|binh đoàn|binh chủng|sư đoàn|lữ đoàn|hải quân|cảnh sát biển|vùng) \S)/;
/** `Quân khu 7`'s own border guard is no part of this: the guard named alone is the one of its command. */
const GUARD = /^(?:lực lượng )?biên phòng (?=\S)/;
/** In Vietnam's own news its state bodies go without the country's name. */
const OF_VIETNAM = /(?<=^(?:bộ|quốc hội|văn phòng|quân đội|tổng cục|cục|công an|đảng).*) việt nam$/;
/** `nước CHDCND Triều Tiên`, `Vương quốc Campuchia`: the form of state before a country's name. */
const STATE_FORM =
  / (?:nước )?(?:cộng hòa xã hội chủ nghĩa|cộng hòa dân chủ nhân dân|cộng hòa nhân dân|chxhcn|chdcnd|chnd|vương quốc|nước)(?= \S)/g;

let shortForms: PhraseTrie<string> | undefined;

/** A body's name in lower case with short forms written in full, and forms of one name made one. */
export function spelledOut(name: string): string {
  return writtenInFull(foldKeepingTones(name).split(' '))
    .replace(/ và /g, ' ')
    .replace(STATE_FORM, '')
    .replace(/^tổng (?=lãnh sự quán)/, '')
    .replace(/^quân đội nhân dân(?= \S)/, 'quân đội')
    .replace(STANDING_BOARD, '')
    .replace(BUREAU, '')
    .replace(YOUTH_UNION, 'đoàn thanh niên')
    .replace(COMMAND, '')
    .replace(GUARD, 'bộ đội biên phòng ')
    .replace(OF_VIETNAM, '');
}

function writtenInFull(words: readonly string[]): string {
  shortForms ??= loadShortForms();
  const tokens = words.map((norm) => ({ norm }));
  const full: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = shortForms.longest(tokens, at);
    full.push(found?.values[0] ?? (words[at] as string));
    at += found?.length ?? 1;
  }
  return full.join(' ');
}

function loadShortForms(): PhraseTrie<string> {
  const trie = PhraseTrie.ofText<string>();
  for (const { short, long } of readTable('vi', 'body-synonyms'))
    trie.add(normsOf(foldKeepingTones(short as string)), foldKeepingTones(long as string));
  return trie;
}
