import type { Shell } from './shell';

export const DEFAULT_STORE = 'sqlite:bang-giao.db';

/** The options that every command has. */
export interface GlobalOptions {
  readonly store?: string;
  /** Seconds. */
  readonly wait: number;
}

/** Address of the store: as told on the command line, else in the environment, else the file in the working folder. */
export function storeAddress(options: GlobalOptions, { env }: Shell): string {
  return options.store ?? (env.BANG_GIAO_STORE || DEFAULT_STORE);
}
