/** A Vietnamese syllable has one vowel cluster; two or more tell a foreign spelling. */
const VOWEL_RUNS = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/giu;
const FOREIGN_LETTER = /[fjwz]/;
const FOREIGN_END = /(?:[bdkrsvxlq]|[^n]g|[^nc]h|st|nd|rd|ck)$/;
const LONGEST = 7;

/** True where a word, in lower case, can be a syllable of Vietnamese. */
export function isVietnameseSyllable(norm: string): boolean {
  if (norm.length > LONGEST || FOREIGN_LETTER.test(norm) || FOREIGN_END.test(norm)) return false;
  return norm.match(VOWEL_RUNS)?.length === 1;
}
