import type { BodyChunk } from '../chunk';
import { type ScanContext, sourceOf } from '../scan-context';
import { acronymBehind } from './acronym';

/** A body that is its name and nothing else: no head, no place or body inside. Tokens `from` to `to` (excluded). */
export function nameAlone(
  context: ScanContext,
  from: number,
  to: number,
  told: Pick<BodyChunk, 'bodyKind' | 'style' | 'bare'>,
): BodyChunk {
  const name = sourceOf(context, from, to);
  return {
    kind: 'body',
    from,
    to,
    type: 'Association',
    name,
    head: name.toLowerCase(),
    kindOnly: false,
    bareLevel: null,
    inner: [],
    acronym: acronymBehind(context, to),
    shortFor: null,
    ...told,
  };
}
