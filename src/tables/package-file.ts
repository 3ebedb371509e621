import { join } from 'node:path';

/** The package's root, the same from `src/tables` and from `dist/tables`. */
const ROOT = join(__dirname, '..', '..');

/** Path of a file or folder that the package ships, such as `packageFile('data', 'questions')`. */
export function packageFile(...segments: string[]): string {
  return join(ROOT, ...segments);
}
