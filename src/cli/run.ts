import { CommanderError } from 'commander';
import { ExitCode } from './exit-codes';
import { createProgram } from './program';
import type { Shell } from './shell';
import { tellError } from './tell-error';

/**
 * Runs one command line (without the names of node and the script) and gives its exit code. Never throws:
 * what goes wrong is told on standard error.
 */
export async function run(argv: readonly string[], shell: Shell): Promise<number> {
  try {
    await createProgram(argv, shell).parseAsync(argv, { from: 'user' });
    return shell.exitCode;
  } catch (error) {
    // Already told, by commander itself; help and version come this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.DONE : ExitCode.USAGE;
    return tellError(error, shell);
  }
}
