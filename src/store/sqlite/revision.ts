import type { Connection } from './connection';

/** Counts a write. */
export function nextRevision(connection: Connection): void {
  connection.run('UPDATE revision SET writes = writes + 1');
}

/** Text that is another after each write, and in each other store. */
export function revision(connection: Connection): string {
  const row = connection.get<{ store: string; writes: number }>('SELECT store, writes FROM revision');
  return `${row?.store ?? ''}-${row?.writes ?? 0}`;
}
