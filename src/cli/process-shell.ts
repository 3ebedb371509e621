import { constants } from 'node:os';
import { BangGiaoError } from '../graph';
import { ExitCode } from './exit-codes';
import type { Shell } from './shell';
import { tellError } from './tell-error';

/** The shell of this very process. */
export function processShell(): Shell {
  const { stdin, stdout, stderr, env } = process;
  const shell: Shell = { stdin, stdout, stderr, env, interruption: onceInterrupted(), exitCode: 0 };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isBrokenPipe(error)) tellError(outputFailed(error), shell);
    process.exit(isBrokenPipe(error) ? ExitCode.DONE : ExitCode.PARTLY);
  });
  stderr.on('error', () => process.exit(ExitCode.PARTLY));
  process.on('uncaughtException', (error) => {
    tellError(error, shell);
    process.exit(ExitCode.PARTLY);
  });
  return shell;
}

/** Who reads our output may stop early, as `head` does: that is no failure. */
function isBrokenPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}

function outputFailed(cause: NodeJS.ErrnoException): BangGiaoError {
  return new BangGiaoError('OUTPUT_FAILED', `Standard output can't be written (${cause.code}).`, { cause });
}

/** The first signal asks the command to end, a second one ends it at once. */
function onceInterrupted(): () => AbortSignal {
  let controller: AbortController | undefined;
  return () => {
    if (controller) return controller.signal;
    const asked = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        if (asked.signal.aborted) process.exit(128 + constants.signals[name]);
        asked.abort();
      });
    }
    if (process.env.npm_lifecycle_event) whenOrphaned(() => asked.abort());
    controller = asked;
    return asked.signal;
  };
}

const PARENT_CHECK_MS = 250;

/**
 * npm hands a signal to the shell that runs its script, and that shell ends without handing it on:
 * without this, `npm start` that is told to stop would leave the server behind.
 */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    act();
  }, PARENT_CHECK_MS);
  check.unref();
}

/** Ends the process when everything written is out, whatever else may still be waiting (such as standard input). */
export async function exit(code: number): Promise<never> {
  for (const output of [process.stdout, process.stderr]) {
    await new Promise((resolve) => output.write('', resolve));
  }
  process.exit(code);
}
