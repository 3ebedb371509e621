import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
/** Where the service runs while the page is being worked on (`npm run explorer`). */
const SERVICE = process.env.BANG_GIAO_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path.join(here, '../../dist/explorer'),
    emptyOutDir: true,
    // Small pictures would become data addresses; files keep the content security policy short.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': SERVICE, '/export': SERVICE } },
});
