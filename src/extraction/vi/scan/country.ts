import type { CountryChunk } from './chunk';
import { lengthOf, type ScanContext, sourceOf, tokenAt } from './scan-context';

/** A country by any of its names, capitalised, a form of state before it or not (`Cộng hòa Séc`). */
export function country(context: ScanContext, at: number): CountryChunk | undefined {
  if (!context.tokens[at]?.cap) return undefined;
  const { names, tokens } = context;
  const nameFrom = at + stateForm(context, at);
  const found = names.countries.longest(tokens, nameFrom);
  const code = found?.values[0];
  if (!found || !code || !tokens[nameFrom]?.cap) return undefined;
  const to = nameFrom + found.length;
  if (to > context.end || lengthOf(names.barePlaces, context, at) > found.length) return undefined;
  return { kind: 'country', from: at, to, code, name: sourceOf(context, at, to) };
}

function stateForm(context: ScanContext, at: number): number {
  const length = lengthOf(context.lexicon.stateForms, context, at);
  return length > 0 && !context.names.countries.longest(context.tokens, at) ? length : 0;
}

/** Whether a country's name stands at `at`, as the countries' own names have it. */
export function startsCountry(context: ScanContext, at: number): boolean {
  return tokenAt(context, at) !== undefined && lengthOf(context.names.countries, context, at) > 0;
}
