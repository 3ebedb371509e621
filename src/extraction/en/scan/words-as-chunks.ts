import type { Chunk } from './chunk';
import type { Run } from './name-run';
import type { ScanContext } from './scan-context';

export function wordChunks(context: ScanContext, { from, to }: Run): Chunk[] {
  return Array.from({ length: to - from }, (_, i) => wordChunk(context, from + i));
}

export function wordChunk({ words }: ScanContext, at: number): Chunk {
  const word = words[at];
  const verb =
    word?.tags.has('Verb') === true && !word.tags.has('Gerund') && !word.tags.has('PastParticiple');
  return {
    kind: 'word',
    from: at,
    to: at + 1,
    norm: word?.norm ?? '',
    verb,
    adjective: word?.tags.has('Adjective') ?? false,
  };
}
