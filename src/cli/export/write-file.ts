import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inChunks } from '../../exports';
import { BangGiaoError } from '../../graph';

/**
 * Writes text to a file that comes into being whole or not at all: an older one stays until the new one is complete.
 * Fails with `OUTPUT_FAILED` where it can't be written; with an `AbortError` where the signal is given before it is complete.
 */
export async function writeFile(
  file: string,
  text: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const aside = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(inChunks(text)), createWriteStream(aside), { signal });
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw typeof Object(error).syscall === 'string'
      ? outputFailed(file, error as NodeJS.ErrnoException)
      : error;
  }
}

/** What is said where the file system refuses. */
export function outputFailed(file: string, cause: NodeJS.ErrnoException): BangGiaoError {
  return new BangGiaoError('OUTPUT_FAILED', `${file} can't be written (${cause.code}).`, { cause });
}
