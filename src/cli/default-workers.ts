import { availableParallelism } from 'node:os';

/** Storing is done by one thread and takes about as long as reading, so more threads would mostly wait for it. */
const MOST = 3;

/** A thread for each core that storing leaves free; none on a single core, where they would only get in each other's way. */
export function defaultWorkers(): number {
  return Math.min(availableParallelism() - 1, MOST);
}
