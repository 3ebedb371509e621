import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that lasts as long as the tests of a file. */
export function temporaryFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'bang-giao-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}
