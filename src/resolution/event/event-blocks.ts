import type { EventStatus } from '../../graph';
import { anchorPairs, type EventClaim, pairKey } from './event-claim';

/** Claims on one track can be of one event: what was planned may have occurred or been cancelled; a wish or a denial is neither. */
export type Track = 'real' | 'wished' | 'denied';

export function trackOf(status: EventStatus): Track {
  if (status === 'WISHED') return 'wished';
  return status === 'DENIED' ? 'denied' : 'real';
}

/**
 * A twinning of two, or the signing of a document, is one however often it is told and whatever day is given:
 * its blocks are resolved each by itself. All other claims meet by day.
 */
export function isTie(claim: EventClaim): boolean {
  if (claim.type === 'TWINNING') return claim.pairs.length > 0;
  return claim.type === 'SIGNING' && claim.agreementId !== null;
}

const TIE = 'tie|';

export function isTieBlock(block: string): boolean {
  return block.startsWith(TIE);
}

/** Blocks of a tie: one a pair for a twinning, the document for a signing. */
export function tieBlocks(claim: EventClaim): string[] {
  const head = `${TIE}${claim.type}|${trackOf(claim.status)}|`;
  return claim.type === 'SIGNING'
    ? [head + claim.agreementId]
    : claim.pairs.map((pair) => head + pairKey(pair));
}

/** Blocks in which a claim can be found; its home, which holds its facts, not among them. */
export function blocksOf(claim: EventClaim): string[] {
  if (isTie(claim)) return tieBlocks(claim);
  return [...new Set([...sameDateBlocks(claim), ...indexBlocks(claim)])];
}

/** Blocks that hold everything that a claim can be compared with, but for ties. If one claim sees another, the other sees it. */
export function neighbourBlocks(claim: EventClaim): string[] {
  const { date } = claim;
  const blocks = new Set(sameDateBlocks(claim));
  if (date === null) return [...blocks];
  for (const pair of claim.pairs) {
    // Vaguer claims of the pair look for a finer one to be part of, and the other way round.
    if (date.length > 7) blocks.add(dateBlock(claim, date.slice(0, 7), pairKey(pair)));
    if (date.length > 4) blocks.add(dateBlock(claim, date.slice(0, 4), pairKey(pair)));
    if (date.length < 10) blocks.add(indexBlock(claim, date, pairKey(pair)));
  }
  return [...blocks];
}

/** Blocks of claims of the same date that tie the same pair, or pairs of the same places. */
export function sameDateBlocks(claim: EventClaim): string[] {
  const { date, pairs } = claim;
  if (pairs.length === 0) return [dateBlock(claim, date ?? '', `#${claim.articleId}\t${claim.localId}`)];
  if (date === null) return [dateBlock(claim, '', pairs.map(pairKey).join('\n'))];
  const keys = pairs.flatMap((pair) => [pair, ...anchorPairs(claim, pair)].map(pairKey));
  return [...new Set(keys)].map((key) => dateBlock(claim, date, key));
}

function indexBlocks(claim: EventClaim): string[] {
  const { date, pairs } = claim;
  if (date === null || date.length === 4) return [];
  return pairs.map((pair) => indexBlock(claim, date, pairKey(pair)));
}

function dateBlock(claim: EventClaim, date: string, key: string): string {
  return `${claim.type}|${trackOf(claim.status)}|${date}|${key}`;
}

/** Where the claims of one year are found that are dated finer than by the year. */
function indexBlock(claim: EventClaim, date: string, key: string): string {
  return dateBlock(claim, `${date.slice(0, 4)}+`, key);
}
