import { isCapitalised, lengthOf, type ScanContext, sourceOf, tokenAt } from '../scan-context';

const MOST_IN_BRACKETS = 6;

/** The short form in brackets right behind a body's name: `Tổ chức Y tế Thế giới (WHO)`; null where none is. */
export function acronymBehind(context: ScanContext, open: number): string | null {
  if (tokenAt(context, open)?.text !== '(') return null;
  for (let close = open + 2; close < open + MOST_IN_BRACKETS; close++)
    if (tokenAt(context, close)?.text === ')')
      return isAcronym(context, open + 1, close) ? sourceOf(context, open + 1, close) : null;
  return null;
}

function isAcronym(context: ScanContext, from: number, to: number): boolean {
  const first = context.tokens[from];
  const isPlace =
    lengthOf(context.names.places, context, from) > 0 || lengthOf(context.names.countries, context, from) > 0;
  if (isPlace || !first?.cap) return false;
  return to - from === 1 ? first.text.length > 1 : to - from === 2 && isCapitalised(context, from, from + 1);
}
