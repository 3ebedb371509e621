import type { Chunk, TitleChunk } from './chunk';

/** A title in capitals may begin a body's name (`Secretary` against `Secretariat of …`): the longer reading counts. */
export function titleCovers(title: TitleChunk, name: readonly Chunk[]): boolean {
  const first = name[0];
  if (!first) return true;
  return first.kind === 'body' ? first.to <= title.to : first.kind !== 'agreement';
}
