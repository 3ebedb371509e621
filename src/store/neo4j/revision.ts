import type { Run } from './run';

/** Text that is another after each write, and in each other store. Whoever takes the turn to write counts it. */
export async function revision(run: Run): Promise<string> {
  const [row] = await run<{ store: string | null; writes: number }>('read/revision');
  return `${row?.store ?? ''}-${row?.writes ?? 0}`;
}
