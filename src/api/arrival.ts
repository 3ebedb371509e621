import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './replies';

/** Time for headers, and for a question's body, to arrive: the longest body that is taken, over a line of 50 kB/s. */
export const DEFAULT_ARRIVAL_MS = 20_000;

/** Refuses with 408 who sends his body too slowly, so that he holds no place among the answers. */
export function expectBody(request: IncomingMessage, response: ServerResponse, milliseconds: number): void {
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (response.headersSent) return request.destroy();
    refuse(response, 408, 'TIMED_OUT', `The body did not come within ${milliseconds / 1000} s.`);
    response.once('close', () => request.destroy());
  }, milliseconds);
  request.once('end', () => clearTimeout(timer));
  response.once('close', () => clearTimeout(timer));
}
