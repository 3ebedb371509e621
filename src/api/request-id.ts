import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const scope = new AsyncLocalStorage<string>();

/** Id of the request that is being answered; a fresh one outside of any. */
export function requestId(): string {
  return scope.getStore() ?? randomUUID();
}

/** Gives every request an id, and names it in the header `x-request-id` of the response. */
export function useRequestId(): Plugin {
  return {
    onRequest({ requestHandler, setRequestHandler }) {
      const id = randomUUID();
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
