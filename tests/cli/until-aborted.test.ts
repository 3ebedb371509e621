import { untilAborted } from '../../src/cli/until-aborted';

async function* numbers(): AsyncGenerator<number> {
  for (let n = 1; ; n++) yield n;
}

describe('untilAborted', () => {
  it('gives every item where nobody interrupts', async () => {
    const three = async function* () {
      yield* [1, 2, 3];
    };
    const seen: number[] = [];
    for await (const n of untilAborted(three(), new AbortController().signal)) seen.push(n);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('sees a signal that comes between two items, even where none of them waits for anything', async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    for await (const n of untilAborted(numbers(), controller.signal)) expect(n).toBeLessThan(1000);
    expect(controller.signal.aborted).toBe(true);
  });

  it('does not wait for an item that never comes', async () => {
    const controller = new AbortController();
    const silent = async function* () {
      yield 1;
      await new Promise(() => {});
      yield 2;
    };
    const seen: number[] = [];
    for await (const n of untilAborted(silent(), controller.signal)) {
      seen.push(n);
      setImmediate(() => controller.abort());
    }
    expect(seen).toEqual([1]);
  });

  it('passes errors on, and lets the source clean up', async () => {
    let isClean = false;
    const failing = async function* () {
      try {
        yield 1;
        throw new Error('broken');
      } finally {
        isClean = true;
      }
    };
    const read = async () => {
      for await (const _ of untilAborted(failing(), new AbortController().signal));
    };
    await expect(read()).rejects.toThrow('broken');
    expect(isClean).toBe(true);
  });
});
