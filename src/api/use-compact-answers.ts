import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { knowsTag } from './entity-tag';

const gzipped = promisify(gzip);

/** Shorter bodies fit into one packet as they are. */
const WORTHWHILE_BYTES = 1_400;

/**
 * Saves sending what the caller has: an answer to GET carries an `ETag`, and one that is the same as before is a 304.
 * With `compress`, JSON goes out gzipped to those who take it. Streams are left alone.
 */
export function useCompactAnswers({ compress }: { readonly compress: boolean }): Plugin {
  return {
    onRequest({ requestHandler, setRequestHandler, fetchAPI }) {
      setRequestHandler(async (request, ...rest) => {
        const response = await requestHandler(request, ...rest);
        if (!/json/.test(response.headers.get('content-type') ?? '')) return response;
        const compact = compress && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
        const tagged = request.method === 'GET' && response.status === 200;
        if (!compact && !tagged) return response;
        const body = Buffer.from(await response.arrayBuffer());
        const headers = new fetchAPI.Headers(response.headers);
        headers.append('vary', 'accept, accept-encoding, authorization');
        if (tagged) {
          const tag = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
          headers.set('etag', tag);
          headers.set('cache-control', 'private, no-cache');
          if (knowsTag(request.headers.get('if-none-match'), tag)) {
            headers.delete('content-length');
            return new fetchAPI.Response(null, { status: 304, headers });
          }
        }
        const small = !compact || body.length < WORTHWHILE_BYTES;
        const sent = small ? body : await gzipped(body);
        if (!small) headers.set('content-encoding', 'gzip');
        headers.set('content-length', String(sent.length));
        return new fetchAPI.Response(new Uint8Array(sent), { status: response.status, headers });
      });
    },
  };
}
