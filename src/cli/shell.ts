/** Where a command writes: a terminal, a pipe or a file. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** All that a command sees and touches of the process around it. */
export interface Shell {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asking for it takes Ctrl-C over: whoever asks must end soon after the signal is given. */
  interruption(): AbortSignal;
  /** What the process will answer; commands set it where it is not 0. */
  exitCode: number;
}

/** Writes and waits until the reader at the other end keeps up, so that long output needs no memory. */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(text)) resolve();
    else output.once('drain', resolve);
  });
}
