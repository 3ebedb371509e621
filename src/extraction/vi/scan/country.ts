import type { CountryChunk } from './chunk';
import { type ScanContext, sourceOf } from './scan-context';

/** A country by any of its names, capitalised. */
export function country(context: ScanContext, at: number): CountryChunk | undefined {
  if (!context.tokens[at]?.cap) return undefined;
  const found = context.names.countries.longest(context.tokens, at);
  const code = found?.values[0];
  if (!found || !code || at + found.length > context.end) return undefined;
  if ((context.names.barePlaces.longest(context.tokens, at)?.length ?? 0) > found.length) return undefined;
  return { kind: 'country', from: at, to: at + found.length, code, name: sourceOf(context, at, at + found.length) };
}
