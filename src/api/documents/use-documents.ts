import type { Plugin } from 'graphql-yoga';
import { type Asking, type Documents, idOf } from './documents';

/**
 * Puts the text of a document in the place of its id, however the request came (POST, GET, a stream), before anything else
 * looks at it. What is no request, or names neither text nor id, is left to the library to refuse.
 */
export function useDocuments(documents: Documents): Plugin {
  return {
    onParams({ request, params, setParams }) {
      if (typeof params !== 'object' || params === null || Array.isArray(params)) return;
      const { documentId = idInAddress(request), ...rest } = params as typeof params & Asking;
      const asking = { ...rest, documentId };
      if (typeof params.query !== 'string' && idOf(asking) === undefined) return;
      setParams({ ...rest, query: documents.textOf(asking) });
    },
  };
}

/** The library reads only the parameters that it knows. */
function idInAddress(request: Request): string | undefined {
  if (request.method !== 'GET') return undefined;
  return new URL(request.url).searchParams.get('documentId') ?? undefined;
}
