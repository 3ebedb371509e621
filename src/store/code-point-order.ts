/** Compares as databases do, by code points; JavaScript's own order puts 𝕏 (U+1D54F) before ｘ (U+FF58). */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return rank(a, index) - rank(b, index);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points beyond all others. */
function rank(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
