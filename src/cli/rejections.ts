import type { Shell } from './shell';
import { tellRejection } from './tell-error';

/** Tells each rejected article once, as soon as it is known, and counts them. */
export class Rejections {
  readonly #told = new Set<string>();

  constructor(private readonly shell: Shell) {}

  get count(): number {
    return this.#told.size;
  }

  tell({ source, code, message }: { source: string; code: string; message: string }): void {
    const key = `${source}\n${code}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    tellRejection(source, code, message, this.shell);
  }
}
