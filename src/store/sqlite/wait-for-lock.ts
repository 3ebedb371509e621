import { setTimeout as delay } from 'node:timers/promises';
import { BangGiaoError } from '../../graph';

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;

/**
 * Tries `action` until no other process holds the lock, pausing longer each time, for at most `timeoutMs`.
 * The waiting is done here and not by SQLite, whose own would stop everything else in this process.
 */
export async function waitForLock<T>(timeoutMs: number, action: () => T): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return action();
    } catch (error) {
      const locked = error instanceof BangGiaoError && error.code === 'STORE_LOCKED';
      if (!locked || performance.now() + pause > deadline) throw error;
    }
    await delay(pause);
  }
}
