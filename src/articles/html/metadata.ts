import type { PartialDate } from '../../graph';
import { machineDate } from '../published';
import { webAddress } from '../web-address';
import { collapse, type PageDocument } from './dom';
import { readLinkedData } from './linked-data';

/** What a page's head says of the article; null where it says nothing usable. */
export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.created',
  'date',
];

/** Reads JSON-LD first, then meta tags, then the marked-up heading and time. `base` resolves relative addresses. */
export function readMetadata(page: PageDocument, base: string | null): Metadata {
  const meta = metaTags(page);
  const linked = readLinkedData(page);
  const dates = [linked.published, ...DATE_NAMES.map((name) => meta.get(name)), timeElement(page)];
  const addresses = [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta.get('og:url')];
  return {
    title: titleOf(page, meta.get('og:title') ?? linked.headline),
    url: firstOf(addresses, (address) => webAddress(address, base ?? undefined)),
    publisher: meta.get('og:site_name') ?? linked.publisher,
    date: firstOf(dates, machineDate),
  };
}

function firstOf<T>(
  values: readonly (string | null | undefined)[],
  read: (value: string) => T | null,
): T | null {
  for (const value of values) {
    const result = value ? read(value) : null;
    if (result !== null) return result;
  }
  return null;
}

function metaTags(page: PageDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '';
    const content = collapse(tag.getAttribute('content'));
    if (name !== '' && content !== '' && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** The heading is cleaner than the shared title where that only adds the site's name to it. */
function titleOf(page: PageDocument, shared: string | null): string | null {
  const heading = collapse(page.querySelector('h1')?.textContent);
  if (shared === null) return heading || null;
  return heading !== '' && shared.startsWith(heading) ? heading : shared;
}

function timeElement(page: PageDocument): string | null {
  return page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
}
