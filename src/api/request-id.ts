import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const scope = new AsyncLocalStorage<string>();

/** Id of the request that is being answered; a fresh one outside of any. */
export function requestId(): string {
  return scope.getStore() ?? randomUUID();
}

/** Runs what answers a request under a fresh id, which is handed to it. */
export function withRequestId<T>(answer: (id: string) => T): T {
  const id = randomUUID();
  return scope.run(id, () => answer(id));
}

/** Gives every request an id, that of the server's request where there is one, and names it in the header `x-request-id` of the response. */
export function useRequestId(): Plugin {
  return {
    onRequest({ requestHandler, setRequestHandler }) {
      const id = requestId();
      setRequestHandler((...args) =>
        scope.run(id, async () => {
          const response = await requestHandler(...args);
          response.headers.set('x-request-id', id);
          return response;
        }),
      );
    },
  };
}
