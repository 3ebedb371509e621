import { decodeHtml } from './decode';

export type Format = 'json-lines' | 'json' | 'html' | 'text';

const FORMATS = new Map<string, Format>([
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ['.json', 'json'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.markdown', 'text'],
]);

/** Format by a file name's extension (with its dot, any case); null where it tells nothing. */
export function formatOf(extension: string): Format | null {
  return FORMATS.get(extension.toLowerCase()) ?? null;
}

/** Format by the first bytes of a source without a telling name. */
export function sniffFormat(head: Buffer): Format {
  const start = firstCharacters(head);
  if (start.startsWith('{')) return 'json-lines';
  if (start.startsWith('[{')) return 'json';
  return /^<(?:!doctype|html|head|body|article|div|p|h1|meta|\?xml|!--)/i.test(start) ? 'html' : 'text';
}

function firstCharacters(head: Buffer): string {
  const encoding = head[0] === 0xff || head[0] === 0xfe ? 'utf16' : 'utf8';
  const text = encoding === 'utf16' ? decodeHtml(head.subarray(0, head.length & ~1)) : head.toString('utf8');
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, '')
    .slice(0, 40);
}
