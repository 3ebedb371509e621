import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts the program; its output comes with `ended`. Standard input is left open where `open` is said. */
export function startProgram({ main }, argv, { env = {}, open = false } = {}) {
  const child = spawn(process.execPath, [main, ...argv], { env: { ...process.env, ...env } });
  if (!open) child.stdin.end();
  child.stdin.on('error', () => {});
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stdout, stderr }));
  return { child, ended };
}

/** Runs the program to its end, which must be a good one; gives its standard output. */
export async function runProgram(program, argv, options) {
  const { code, stdout, stderr } = await startProgram(program, argv, options).ended;
  if (code !== 0) throw new Error(`${argv[0]} ended with ${code}: ${stderr || stdout}`);
  return stdout;
}

/** Starts `serve` on a free port, waits until it tells its address, and gives it. */
export async function startService(program, argv, options) {
  const { child, ended } = startProgram(program, ['serve', '--port', '0', ...argv], options);
  const url = await new Promise((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (text) => {
      told += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
      if (found) resolve(found[0]);
    });
    ended.then(({ code, stderr }) => reject(new Error(`serve ended with ${code}: ${stderr}`)));
  });
  return { child, ended, url };
}
