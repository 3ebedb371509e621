import { BangGiaoError, type ErrorCode } from '../graph';
import { ExitCode } from './exit-codes';
import type { Shell } from './shell';

/** Tells on standard error what went wrong, as `CODE: one sentence`; with `BANG_GIAO_DEBUG=1` also where. Gives the exit code. */
export function tellError(error: unknown, shell: Pick<Shell, 'stderr' | 'env'>): number {
  const code = error instanceof BangGiaoError ? error.code : 'UNEXPECTED';
  shell.stderr.write(`${code}: ${sentence(error)}\n`);
  if (shell.env.BANG_GIAO_DEBUG === '1' && error instanceof Error) shell.stderr.write(`${traces(error)}\n`);
  return error instanceof BangGiaoError ? exitCodeOf(error.code) : ExitCode.PARTLY;
}

/** An article or source that was passed over, with its line where it has one. */
export function tellRejection(
  source: string,
  code: string,
  message: string,
  shell: Pick<Shell, 'stderr'>,
): void {
  shell.stderr.write(`${code}: ${source}: ${oneLine(message)}\n`);
}

const USAGE_CODES: readonly ErrorCode[] = [
  'USAGE',
  'ARGUMENT_INVALID',
  'ADDRESS_UNAVAILABLE',
  'DOCUMENT_INVALID',
];

function exitCodeOf(code: ErrorCode): number {
  if (code.startsWith('STORE_')) return ExitCode.STORE;
  return USAGE_CODES.includes(code) ? ExitCode.USAGE : ExitCode.PARTLY;
}

function sentence(error: unknown): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function traces(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${traces(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
