import { readFileSync } from 'node:fs';
import { packageFile } from './package-file';

let read: string | undefined;

/** The version of the program, as its package.json has it. */
export function packageVersion(): string {
  read ??= String(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version);
  return read;
}
