import { wordClass } from '../word-class';
import { type LinkedChunk, wordAt } from './sentence';

export interface ToldTitle {
  readonly title: string;
  /** Link indices of the title's words. */
  readonly from: number;
  readonly to: number;
  readonly of: string | null;
  readonly country: string | null;
}

/** Titles that stand together, with what they are of: `Party Secretary and Mayor of X`, `X's vice-mayor`. */
export interface TitleGroup {
  readonly titles: readonly ToldTitle[];
  readonly from: number;
  readonly to: number;
  /** `his counterpart`: the title is that of the person named before. */
  readonly counterpart: boolean;
}

const LEADING = wordClass('before-title');
const BEFORE_OFFICE = wordClass('before-office');
const OWNERS: readonly string[] = ['place', 'body', 'country', 'demonym', 'placeReference', 'bodyReference'];
/** Words that give a person the title of the one named before. */
const COUNTERPARTS = new Set(['counterpart', 'predecessor', 'successor']);
const MOST_LEADING = 4;

/** The titles that begin at link `at`, over articles and adjectives before them. */
export function titleGroupAt(links: readonly LinkedChunk[], at: number): TitleGroup | undefined {
  let i = at;
  while (i < at + MOST_LEADING && LEADING.has(wordAt(links, i) ?? '')) i++;
  const owners = ownersAt(links, i);
  const first = owners.to;
  if (!isTitle(links, first) && !isCounterpart(links, first)) return undefined;
  return group(links, at, first, owners);
}

interface Owners {
  readonly of: string | null;
  readonly country: string | null;
  readonly to: number;
}

/** `Taipei`, `the city's`, `Cao Bang province's`, `Czech` before a title. */
function ownersAt(links: readonly LinkedChunk[], at: number): Owners {
  let of: string | null = null;
  let country: string | null = null;
  let to = at;
  while (to < at + 3 && isOwner(links, to)) {
    const link = links[to] as LinkedChunk;
    of = link.chunk.kind === 'person' ? of : (link.entity ?? of);
    country = codeOf(link) ?? country;
    to++;
    if (LEADING.has(wordAt(links, to) ?? '') && isTitle(links, to + 1)) to++;
  }
  return { of, country, to };
}

/** Places and bodies, and persons in the possessive (`Lee's predecessor`). */
function isOwner(links: readonly LinkedChunk[], at: number): boolean {
  const link = links[at];
  if (link?.chunk.kind === 'person') return link.possessive && isCounterpart(links, at + 1);
  return OWNERS.includes(link?.chunk.kind ?? '');
}

function codeOf({ chunk }: LinkedChunk): string | null {
  return chunk.kind === 'country' || chunk.kind === 'demonym' ? chunk.code : null;
}

function isTitle(links: readonly LinkedChunk[], at: number): boolean {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'title' && chunk.class !== 'honorific';
}

function isCounterpart(links: readonly LinkedChunk[], at: number): boolean {
  return COUNTERPARTS.has(wordAt(links, at) ?? '');
}

function group(links: readonly LinkedChunk[], from: number, first: number, owners: Owners): TitleGroup {
  const parts: { from: number; to: number; of: string | null; country: string | null }[] = [];
  let to = first;
  for (;;) {
    const owner =
      ownerBehind(links, to + 1) ??
      (links[to + 1]?.chunk.kind === 'person' ? ownerBehind(links, to + 2) : undefined);
    const inside = owner !== undefined && links[to + 1]?.chunk.kind !== 'person';
    parts.push({ from: to, to: to + 1, of: owner?.of ?? null, country: owner?.country ?? null });
    to = inside ? owner.to : to + 1;
    const next = nextTitle(links, to);
    if (next === undefined || isOfAnother(links, from, next)) break;
    to = next;
  }
  const last = parts[parts.length - 1];
  const titles = parts.map((part) => ({
    title: titleText(links, part.from),
    from: part.from,
    to: part.to,
    of: part.of ?? owners.of ?? last?.of ?? null,
    country: part.country ?? owners.country ?? last?.country ?? null,
  }));
  return { titles, from, to, counterpart: isCounterpart(links, first) };
}

function titleText(links: readonly LinkedChunk[], at: number): string {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'title' ? chunk.title : 'counterpart';
}

/** `and Mayor`, `, Chairman of`: another title of the same person. */
function nextTitle(links: readonly LinkedChunk[], at: number): number | undefined {
  if (isTitle(links, at)) return at;
  const joint = wordAt(links, at);
  if (joint !== 'and' && joint !== ',') return undefined;
  let next = joint === ',' && wordAt(links, at + 1) === 'and' ? at + 2 : at + 1;
  while (['deputy', 'concurrently', 'also'].includes(wordAt(links, next) ?? '')) next++;
  return isTitle(links, next) && links[next + 1]?.chunk.kind !== 'person' ? next : undefined;
}

/** `X, Chairman of Y, and Mayor of Z Anna Li`: behind a person with his titles the next title has a bearer of its own. */
function isOfAnother(links: readonly LinkedChunk[], from: number, next: number): boolean {
  if (personBefore(links, from) === undefined || wordAt(links, next - 1) !== 'and') return false;
  const end = ownerBehind(links, next + 1)?.to ?? next + 1;
  return links[skipForms(links, end)]?.chunk.kind === 'person';
}

/** `of the Po Ma Party Committee`, `of its people's committee`, `of Vietnam's Son La province`. */
function ownerBehind(links: readonly LinkedChunk[], at: number): Owners | undefined {
  const preposition = wordAt(links, at);
  const from = preposition === 'from' && isCounterpart(links, at - 1);
  const to = preposition === 'to' && links[at + 1]?.chunk.kind === 'country';
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'at' && !from && !to) return undefined;
  let i = at + 1;
  while (i < at + 5 && BEFORE_OFFICE.has(wordAt(links, i) ?? '')) i++;
  let of: string | null = null;
  let country: string | null = null;
  while (OWNERS.includes(links[i]?.chunk.kind ?? '')) {
    const link = links[i] as LinkedChunk;
    of = link.entity ?? of;
    country = codeOf(link) ?? country;
    i++;
    if (link.chunk.kind === 'placeReference' && links[i]?.chunk.kind === 'body') continue;
    if (!link.possessive && !(codeOf(link) && OWNERS.includes(links[i]?.chunk.kind ?? ''))) break;
  }
  return of === null && country === null ? undefined : { of, country, to: seatEnd(links, i) };
}

/** `Consul General of India in X`, `Ambassador of Vietnam to Laos`, before the name: where the office is held. */
function seatEnd(links: readonly LinkedChunk[], at: number): number {
  if (!['in', 'to'].includes(wordAt(links, at) ?? '')) return at;
  const kind = links[at + 1]?.chunk.kind;
  const named = kind === 'place' || kind === 'country';
  return named && links[skipForms(links, at + 2)]?.chunk.kind === 'person' ? at + 2 : at;
}

/** The person who bears the titles, as a link index: right behind them, behind a comma, or before them. */
export function holderOf(links: readonly LinkedChunk[], { from, to }: TitleGroup): number | undefined {
  const behind = skipForms(links, to);
  if (links[behind]?.chunk.kind === 'person') return behind;
  const comma = wordAt(links, to) === ',' ? skipForms(links, to + 1) : to;
  const before = personBefore(links, from);
  if (before !== undefined) return before;
  return comma > to && links[comma]?.chunk.kind === 'person' ? comma : undefined;
}

/** Forms of address and ranks in front of a name. */
export function skipForms(links: readonly LinkedChunk[], at: number): number {
  let i = at;
  while (links[i]?.chunk.kind === 'title') i++;
  return i;
}

/** `X, Secretary of Y`, `X (柯), Mayor of Y`. */
function personBefore(links: readonly LinkedChunk[], from: number): number | undefined {
  const mark = wordAt(links, from - 1);
  if (mark !== ',' && mark !== '(' && mark !== '—') return undefined;
  let at = from - 2;
  if (wordAt(links, at) === ')') {
    while (at >= 0 && wordAt(links, at) !== '(') at--;
    at--;
  }
  return links[at]?.chunk.kind === 'person' && !links[at]?.possessive ? at : undefined;
}
