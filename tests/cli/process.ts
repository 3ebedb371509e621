import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended and all its output is here. */
  readonly ended: Promise<Ended>;
  /** Settles when standard output has shown the words; fails where the process ends before. */
  shows(words: string): Promise<string>;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; closed at once where not given, left open where null. */
  readonly input?: string | null;
}

/** A test that fails must not leave its processes behind. */
const children = new Set<ChildProcessWithoutNullStreams>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

/** Starts a real process. Nothing of the store's address or port of the tests' own environment reaches it. */
export function start(command: string, args: readonly string[], options: ProcessOptions): RunningProcess {
  const { BANG_GIAO_STORE: _store, BANG_GIAO_DEBUG: _debug, PORT: _port, ...inherited } = process.env;
  const child = spawn(command, args, { cwd: options.cwd, env: { ...inherited, ...options.env } });
  children.add(child);
  if (options.input !== null) child.stdin.end(options.input ?? '');
  child.stdin.on('error', () => {});
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stdout, stderr }) as Ended);
  const shows = (words: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => stdout.includes(words) && resolve(stdout);
      look();
      child.stdout.on('data', look);
      void ended.then((end) => reject(new Error(`ended with ${end.code} before “${words}”: ${end.stderr}`)));
    });
  return { child, ended, shows };
}
