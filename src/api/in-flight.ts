import type { ServerResponse } from 'node:http';
import { sendJson } from './replies';

/** Answers worked on at once; more would only wait for each other, and those who asked would have gone. */
export const DEFAULT_MAX_IN_FLIGHT = 64;
const RETRY_AFTER_SECONDS = 1;

/** Bounds how many answers are worked on at once, so that those that are given come in time. */
export class InFlight {
  #count = 0;

  constructor(private readonly maximum: number) {}

  /**
   * Takes a place until the answer begins or the connection ends: subscriptions and long downloads hold none.
   * Where none is free it answers 503 with the code `OVERLOADED`, and gives false.
   */
  admits(response: ServerResponse): boolean {
    if (this.#count >= this.maximum) {
      response.setHeader('retry-after', RETRY_AFTER_SECONDS);
      const message = `More than ${this.maximum} requests are being answered; ask again in ${RETRY_AFTER_SECONDS} s.`;
      sendJson(response, 503, { errors: [{ message, extensions: { code: 'OVERLOADED' } }] });
      return false;
    }
    this.#count++;
    onceBegun(response, () => {
      this.#count--;
    });
    return true;
  }
}

/** Node begins every answer with `writeHead`, told to or not. */
function onceBegun(response: ServerResponse, begun: () => void): void {
  let called = false;
  const once = () => {
    if (!called) begun();
    called = true;
  };
  const writeHead = response.writeHead;
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    once();
    return writeHead.apply(response, given);
  }) as typeof writeHead;
  response.once('close', once);
}
