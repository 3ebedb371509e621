import { type Clause, normAt, type Piece } from './clause';

const FAR = 16;

/** The documents behind the verb, up to the next verb that signs. */
export function documentsBehind({ pieces }: Clause, at: number): number[] {
  const documents: number[] = [];
  for (let i = at + 1; i < Math.min(pieces.length, at + FAR); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'trigger' && piece.chunk.trigger.event !== 'TWINNING') break;
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === 'that' || piece.norm === 'which'))
      break;
    if (piece.kind === 'word' && piece.norm === ',' && documents.length > 0 && !documentListed(pieces, i))
      break;
    if (piece.kind === 'agreement') documents.push(i);
  }
  return documents;
}

/** `, an agreement on …`, `, as well as the minutes of …`. */
function documentListed(pieces: readonly Piece[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 6; i++) {
    if (pieces[i]?.kind === 'agreement') return true;
    if (!LISTING.has(normAt(pieces, i) ?? '')) return false;
  }
  return false;
}

const LISTING = new Set(['and', 'as', 'well', 'a', 'an', 'the', 'two', 'three', 'along', 'with']);

/** The document told last before the verb. */
export function documentBefore({ pieces }: Clause, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'agreement') return i;
    if (piece.kind === 'word' && piece.norm === ';') return undefined;
  }
  return undefined;
}

/** `signed two documents`: none is named. */
export function isUntold(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'agreement' && piece.chunk.plain && COUNTED.test(piece.chunk.name);
}

const COUNTED = /^(?:documents|agreements|memoranda|deals|pacts|contracts|treaties)$/iu;
