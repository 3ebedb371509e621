/** Items of one stream after the other, each as JSON on a line of its own. */
export async function* jsonLines(...streams: readonly AsyncIterable<unknown>[]): AsyncGenerator<string> {
  for (const stream of streams) for await (const item of stream) yield `${JSON.stringify(item)}\n`;
}
