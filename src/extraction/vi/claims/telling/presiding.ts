import type { Chunk } from '../../scan/chunk';

/** Whether a chunk is a word for presiding at talks (`chủ trì`, `đồng chủ trì`). */
export function presides(chunk: Chunk): boolean {
  return chunk.kind === 'trigger' && chunk.trigger.word.includes('chủ trì');
}
