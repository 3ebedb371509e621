import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that a script generates; with `--check` among the arguments writes nothing, and exits with 1 where the
 * file is not current.
 * @param {string} root the project's folder
 * @param {string} name the file, from there
 * @param {string} wanted its whole content
 * @param {string} script the script that makes it, from the project's folder
 */
export function writeOrCheck(root, name, wanted, script) {
  const filename = path.join(root, name);
  if (!process.argv.includes('--check')) {
    mkdirSync(path.dirname(filename), { recursive: true });
    writeFileSync(filename, wanted);
  } else if (readFileSync(filename, 'utf8') !== wanted) {
    console.error(`${name} is not current: run node ${script}`);
    process.exit(1);
  }
}
