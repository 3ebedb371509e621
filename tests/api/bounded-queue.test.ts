import { BoundedQueue, OVERFLOWN } from '../../src/api/live/bounded-queue';

const queueOf = (capacity: number) => {
  const ended = jest.fn();
  return { queue: new BoundedQueue<number>(capacity, ended), ended };
};

it('gives what was put in, in order, also to a reader who came first', async () => {
  const { queue, ended } = queueOf(2);
  const early = queue.next();
  queue.push(1);
  expect(await early).toEqual({ done: false, value: 1 });
  queue.push(2);
  queue.end();
  queue.push(3);
  const rest: unknown[] = [];
  for await (const item of queue) rest.push(item);
  expect(rest).toEqual([2]);
  expect(ended).toHaveBeenCalledTimes(1);
});

it('holds no more than its capacity: then it lets go of all and says so', async () => {
  const { queue, ended } = queueOf(2);
  for (const item of [1, 2, 3, 4]) queue.push(item);
  expect(ended).toHaveBeenCalledTimes(1);
  const rest: unknown[] = [];
  for await (const item of queue) rest.push(item);
  expect(rest).toEqual([OVERFLOWN]);
});

it('a reader who leaves ends it, waiting or not', async () => {
  const { queue, ended } = queueOf(2);
  const waiting = queue.next();
  await queue.return();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(ended).toHaveBeenCalledTimes(1);
});
