import type { BodyHead } from '../../lexicon';
import type { BodyChunk } from '../chunk';
import { knownPlace } from '../place/place';
import { lengthOf, type ScanContext, sourceOf } from '../scan-context';
import { acronymBehind } from './acronym';
import { walkOpen } from './open-name';
import { walkPlaced } from './placed-name';
import { isEmpty, isMinistry, LONG_HEAD, type Walk } from './walk';

/** Kinds of bodies that a place alone names: `Đại học Vinh`, `Ngân hàng Sài Gòn`. */
const NAMED_BY_PLACE: ReadonlySet<BodyHead['kind']> = new Set<BodyHead['kind']>([
  'education',
  'business',
  'friendship',
]);

/** A body or party: its head and the words, places and bodies that go on its name. */
export function body(context: ScanContext, at: number, behindTitle: boolean): BodyChunk | undefined {
  return bodyInside(context, at, behindTitle, 0);
}

function bodyInside(
  context: ScanContext,
  from: number,
  behindTitle: boolean,
  depth: number,
): BodyChunk | undefined {
  const found = context.lexicon.bodyHeads.longest(context.tokens, from);
  const head = found?.values[0];
  if (!found || !head) return undefined;
  const start = partyEnd(context, from + found.length, head);
  if (start > context.end || leadsToBody(context, head, start) || isNoHead(context, head, from))
    return undefined;
  const walk: Walk = {
    head,
    start,
    at: start,
    words: 0,
    caps: 0,
    inner: [],
    bareLevel: null,
    behindTitle,
    depth,
  };
  (head.style === 'open' || isMinistry(head) ? walkOpen : walkPlaced)(context, walk, readInside);
  return isBody(context, from, walk) ? chunkOf(context, from, walk) : undefined;
}

/** `Ban Chấp hành Trung ương Đảng Cộng sản Cuba`: the party's own name goes on behind the last word of the head. */
function partyEnd(context: ScanContext, start: number, head: BodyHead): number {
  if (head.type !== 'Party' || !head.head.endsWith(' đảng')) return start;
  const party = context.lexicon.bodyHeads.longest(context.tokens, start - 1);
  return party?.values[0]?.type === 'Party' ? start - 1 + party.length : start;
}

/** Words before a body that say no more than that it is one: `lực lượng Công an tỉnh`, `tổ chức Đoàn Thanh niên`. */
const GENERIC: ReadonlySet<string> = new Set(['lực lượng', 'cơ quan', 'tổ chức']);

function leadsToBody(context: ScanContext, { head }: BodyHead, start: number): boolean {
  const next = lengthOf(context.lexicon.bodyHeads, context, start);
  return GENERIC.has(head) && (next > 1 || (next === 1 && context.tokens[start]?.cap === true));
}

/** Heads that are everyday words for a case or a deal in small letters. */
const CASES: ReadonlySet<string> = new Set(['vụ', 'thương vụ']);

/** `vụ Sao Mai` is a case, `Nha Trang` a place that begins as a head does. */
function isNoHead(context: ScanContext, { head }: BodyHead, from: number): boolean {
  if (CASES.has(head)) return context.tokens[from]?.cap !== true;
  const place = head.includes(' ') ? undefined : knownPlace(context, from);
  return place !== undefined && place.to - from > 1;
}

function readInside(context: ScanContext, at: number, depth: number): BodyChunk | undefined {
  return bodyInside(context, at, false, depth);
}

function chunkOf(context: ScanContext, from: number, walk: Walk): BodyChunk {
  const { head, at, inner, bareLevel } = walk;
  return {
    kind: 'body',
    from,
    to: at,
    type: head.type,
    bodyKind: head.kind,
    style: head.style,
    name: sourceOf(context, from, at),
    head: head.head,
    bare: isEmpty(walk),
    kindOnly: isKindOnly(walk),
    bareLevel,
    inner,
    acronym: acronymBehind(context, at),
    shortFor: null,
  };
}

/** `Tổng công ty điện lực`, `Trung tâm đào tạo`: no name with a capital, no place. */
function isKindOnly({ head, caps, inner, words, bareLevel }: Walk): boolean {
  const common = head.everyday || head.kind === 'business';
  return (
    head.style === 'open' && common && words > 0 && caps === 0 && inner.length === 0 && bareLevel === null
  );
}

/** Whether what was read names a body, not just the kind of one. */
function isBody(context: ScanContext, from: number, walk: Walk): boolean {
  const capital = context.tokens[from]?.cap ?? false;
  return walk.head.style === 'open'
    ? isOpenBody(from, walk, capital)
    : isPlacedBody(context, from, walk, capital);
}

function isPlacedBody(context: ScanContext, from: number, walk: Walk, capital: boolean): boolean {
  if (capital || walk.inner.length > 0 || walk.bareLevel !== null) return true;
  return context.tokens.slice(from, walk.start).some(({ cap }) => cap);
}

function isOpenBody(from: number, walk: Walk, capital: boolean): boolean {
  const { head, inner, words, caps, start } = walk;
  const headLength = start - from;
  if (isEmpty(walk)) return headLength >= LONG_HEAD && capital;
  if (words === 0 && inner[0]?.kind === 'place' && !isNamedByPlace(head, headLength)) return false;
  if (capital) return true;
  return caps > 0 || (head.everyday ? inner.some(({ kind }) => kind === 'body') : inner.length > 0);
}

function isNamedByPlace({ head, kind }: BodyHead, headLength: number): boolean {
  return head !== 'trung tâm' && (NAMED_BY_PLACE.has(kind) || headLength >= 2);
}
