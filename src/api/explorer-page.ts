import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { packageFile } from '../tables';

/** Answers what is a file of the page; returns whether it did. */
export type ExplorerPage = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The page asks this server alone, runs no code but its own, and stands in no frame of somebody else's. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where `npm run build` puts the page. */
export function builtExplorer(): string {
  return packageFile('dist', 'explorer');
}

/**
 * The explorer from the folder where it was built. Files under `/assets/` have a hash in their names and may be kept for
 * ever; the page itself is asked for anew each time.
 */
export function explorerPage(folder: string): ExplorerPage {
  if (!existsSync(path.join(folder, 'index.html'))) return () => false;
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      const lasting = pathname.startsWith('/assets/');
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    let answered = true;
    files(request, response, () => {
      answered = false;
    });
    return answered;
  };
}
