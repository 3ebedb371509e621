import { BangGiaoError, type ErrorCode } from '../../graph';

interface Diagnosis {
  readonly code: ErrorCode;
  readonly help: (path: string) => string;
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html), by what a person can do about them. */
const DIAGNOSES: ReadonlyMap<number, Diagnosis> = new Map<number, Diagnosis>([
  [5, { code: 'STORE_LOCKED', help: locked }],
  [6, { code: 'STORE_LOCKED', help: locked }],
  [8, { code: 'STORE_READ_ONLY', help: readOnly }],
  [10, { code: 'STORE_UNAVAILABLE', help: (path) => `reading or writing ${path} failed; check the disk` }],
  [11, { code: 'STORE_CORRUPT', help: damaged }],
  [13, { code: 'STORE_FULL', help: (path) => `no space is left for ${path}; free some and run again` }],
  [14, { code: 'STORE_UNAVAILABLE', help: unopenable }],
  [
    26,
    { code: 'STORE_CORRUPT', help: (path) => `${path} is not a database; name another file for the store` },
  ],
]);

function locked(path: string): string {
  return `another process is writing to ${path}; wait until it is done, then run again`;
}

function readOnly(path: string): string {
  return `${path} may only be read; check its permissions, or open it for writing`;
}

function damaged(path: string): string {
  return `${path} is damaged; put back a copy, or build a new store from the articles`;
}

function unopenable(path: string): string {
  return `${path} cannot be opened; check that its folder exists and may be written to`;
}

/** What SQLite reported, as the primary result code; null where the error came from somewhere else. */
function resultCodeOf(error: unknown): number | null {
  // Not `instanceof Error`: the driver's native part makes errors of its own realm.
  const { rawCode, message } = Object(error) as { rawCode?: unknown; message?: unknown };
  if (typeof rawCode === 'number') return rawCode & 0xff;
  // Failures to open carry the code in their text alone.
  const match = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(String(message));
  return match ? Number(match[1]) & 0xff : null;
}

/** Turns what the driver throws into a `BangGiaoError` that says what to do; other errors pass unchanged. */
export function toStoreError(error: unknown, path: string): unknown {
  const code = resultCodeOf(error);
  const diagnosis = code === null ? undefined : DIAGNOSES.get(code);
  if (!diagnosis) return error;
  return new BangGiaoError(diagnosis.code, diagnosis.help(path), { cause: error, details: { path } });
}
