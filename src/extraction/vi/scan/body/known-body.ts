import type { BodyChunk } from '../chunk';
import type { ScanContext } from '../scan-context';
import { nameAlone } from './name-alone';

/** A body known by its name alone; an acronym only in capitals. */
export function knownBodyAt(context: ScanContext, at: number): BodyChunk | undefined {
  const token = context.tokens[at];
  const found = token?.cap ? context.lexicon.knownBodies.longest(context.tokens, at) : undefined;
  const known = found?.values[0];
  if (!found || !known || (known.name === known.name.toUpperCase() && !token?.allCaps)) return undefined;
  return nameAlone(context, at, at + found.length, { bodyKind: known.kind, style: 'closed', bare: false });
}
