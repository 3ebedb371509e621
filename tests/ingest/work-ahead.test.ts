import fc from 'fast-check';
import { workAhead } from '../../src/ingest/work-ahead';

async function* numbers(count: number, onAsked: (asked: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    onAsked(n + 1);
    yield n;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('workAhead', () => {
  test('gives every result once, in the order of the items, however long each takes', async () => {
    const takes = fc.array(fc.nat(5), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(takes, fc.nat(4), async (turns, ahead) => {
        const work = async (n: number) => {
          for (let i = 0; i < turns[n]!; i++) await turn();
          return n;
        };
        expect(await all(workAhead(numbers(turns.length), work, ahead))).toEqual(turns.map((_, n) => n));
      }),
    );
  });

  test.each([0, 1, 3])('asks for no more than %i items beyond the one in use', async (ahead) => {
    let asked = 0;
    let used = 0;
    const source = numbers(20, (count) => {
      asked = count;
    });
    for await (const n of workAhead(source, async (n) => n, ahead)) {
      used = n + 1;
      expect(asked).toBeLessThanOrEqual(used + ahead);
    }
    expect([asked, used]).toEqual([20, 20]);
  });

  test('begins the next work before the result of the first is asked for again', async () => {
    const begun: number[] = [];
    const results = workAhead(numbers(5), async (n) => begun.push(n), 2);
    await results.next();
    expect(begun).toEqual([0, 1, 2]);
    await results.return(undefined);
  });

  test('a source that falls silent holds no result back', async () => {
    async function* silent(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => {});
    }
    const results = workAhead(silent(), async (item) => item, 2);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
    await results.return(undefined);
  });

  test('a failure is thrown in its place, and what was begun has ended by then', async () => {
    let open = 0;
    const work = async (n: number) => {
      open++;
      for (let i = 0; i <= n; i++) await turn();
      open--;
      if (n === 1) throw new Error('one');
      return n;
    };
    const seen: number[] = [];
    const run = async () => {
      for await (const n of workAhead(numbers(9), work, 3)) seen.push(n);
    };
    await expect(run()).rejects.toThrow('one');
    expect([seen, open]).toEqual([[0], 0]);
  });

  test('a source that fails is told after the results before it were', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* numbers(2);
      throw new Error('broken');
    }
    await expect(all(workAhead(broken(), async (n) => n, 0))).rejects.toThrow('broken');
  });
});
