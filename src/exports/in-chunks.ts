/** Pieces are gathered up to this many characters: rows are short, and writing each by itself is slow. */
const CHUNK = 1 << 16;

/** The same text in fewer pieces. */
export async function* inChunks(text: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const piece of text) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}
