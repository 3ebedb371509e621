/**
 * Folds a name for comparison: case, diacritics (all Vietnamese ones, đ too) and punctuation don't count.
 * Characters of other scripts stay. Folding twice gives the same as folding once.
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds case and tone placement only, so that names that differ in a vowel or tone stay apart (Hà Nam, Hạ Nam). */
export function foldKeepingTones(name: string): string {
  return canonicalTones(name.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
const NEW_TO_OLD = new Map(TONE_PAIRS.map(([older, newer]) => [newer, older]));
const OPEN_SYLLABLE_NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** Writes open syllables in the older tone style (`Hoà` → `Hòa`, `Uỷ` → `Ủy`): both styles are in use and mean the same. */
export function canonicalTones(text: string): string {
  return text.normalize('NFC').replace(OPEN_SYLLABLE_NEW_STYLE, (vowels) => {
    const older = NEW_TO_OLD.get(vowels.toLowerCase());
    if (older === undefined) return vowels;
    const first = vowels[0] === vowels[0]?.toUpperCase() ? older[0]?.toUpperCase() : older[0];
    return `${first}${vowels[1] === vowels[1]?.toLowerCase() ? older[1] : older[1]?.toUpperCase()}`;
  });
}

/** Folded name with hyphens, for readable ids. Names in scripts without Latin letters keep their letters. */
export function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

/** Key by which both stores sort names: without diacritics first, the name itself to break ties. */
export function sortKey(name: string): string {
  return `${fold(name)}\u0001${name}`;
}
