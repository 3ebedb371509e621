import type { BodyChunk } from '../chunk';
import { type ScanContext, sourceOf } from '../scan-context';
import { acronymBehind } from './acronym';

/** A body known by its name alone; an acronym only in capitals. */
export function knownBodyAt(context: ScanContext, at: number): BodyChunk | undefined {
  const token = context.tokens[at];
  const found = token?.cap ? context.lexicon.knownBodies.longest(context.tokens, at) : undefined;
  const known = found?.values[0];
  if (!found || !known || (known.name === known.name.toUpperCase() && !token?.allCaps)) return undefined;
  return knownBody(context, at, at + found.length, known.kind);
}

function knownBody(
  context: ScanContext,
  from: number,
  to: number,
  bodyKind: BodyChunk['bodyKind'],
): BodyChunk {
  const name = sourceOf(context, from, to);
  return {
    kind: 'body',
    from,
    to,
    type: 'Association',
    bodyKind,
    style: 'closed',
    name,
    head: name.toLowerCase(),
    bare: false,
    kindOnly: false,
    bareLevel: null,
    inner: [],
    acronym: acronymBehind(context, to),
    shortFor: null,
  };
}
