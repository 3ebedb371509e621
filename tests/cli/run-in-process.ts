import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run, type Shell } from '../../src/cli';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly terminal?: boolean;
}

/** Runs a command line within this process, everything else being as for a process of its own. */
export async function runInProcess(argv: readonly string[], options: RunOptions = {}): Promise<Answer> {
  const terminal = { isTTY: options.terminal ?? false };
  const [stdout, stderr] = [
    Object.assign(new PassThrough(), terminal),
    Object.assign(new PassThrough(), terminal),
  ];
  const shell: Shell = {
    stdin: Readable.from([Buffer.from(options.input ?? '')]),
    stdout,
    stderr,
    env: options.env ?? {},
    interruption: () => options.signal ?? new AbortController().signal,
    exitCode: 0,
  };
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await run(argv, shell);
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { code, stdout: out, stderr: err };
}
