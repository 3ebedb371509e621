import type { PageDocument } from './dom';

type Thing = Readonly<Record<string, unknown>>;

const MAX_THINGS = 500;
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$/;

/** What the page says of itself in JSON-LD; broken blocks are passed over. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

export function readLinkedData(page: PageDocument): LinkedData {
  const article = things(page).find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const publisher = article?.publisher;
  return {
    headline: textOf(article?.headline),
    published: textOf(article?.datePublished),
    publisher: isThing(publisher) ? textOf(publisher.name) : textOf(publisher),
  };
}

function things(page: PageDocument): Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    open.push(parseQuietly(script.textContent ?? ''));
  }
  while (open.length > 0 && found.length < MAX_THINGS) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MAX_THINGS));
    else if (isThing(next)) {
      found.push(next);
      open.push(next['@graph']);
    }
  }
  return found;
}

function parseQuietly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
