import type { CountryChunk } from './chunk';
import { type ScanContext, sourceOf } from './scan-context';

const STATE_FORMS: readonly (readonly string[])[] = [
  ['cộng', 'hòa'],
  ['vương', 'quốc'],
  ['liên', 'bang'],
  ['chlb'],
  ['chdcnd'],
  ['chnd'],
];

/** Tokens of a form of state before a country's name (`Cộng hòa Séc`). */
function stateForm(context: ScanContext, at: number): number {
  const form = STATE_FORMS.find((words) => words.every((word, i) => context.tokens[at + i]?.norm === word));
  return form && !context.names.countries.longest(context.tokens, at) ? form.length : 0;
}

/** A country by any of its names, capitalised, a form of state before it or not. */
export function country(context: ScanContext, at: number): CountryChunk | undefined {
  if (!context.tokens[at]?.cap) return undefined;
  const prefix = stateForm(context, at);
  const found = context.names.countries.longest(context.tokens, at + prefix);
  const code = found?.values[0];
  if (!found || !code || at + prefix + found.length > context.end || !context.tokens[at + prefix]?.cap)
    return undefined;
  if ((context.names.barePlaces.longest(context.tokens, at)?.length ?? 0) > found.length) return undefined;
  const to = at + prefix + found.length;
  return { kind: 'country', from: at, to, code, name: sourceOf(context, at, to) };
}
