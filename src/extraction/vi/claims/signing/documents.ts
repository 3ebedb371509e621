import { type AgreementPiece, type Clause, type Piece, wordAt } from '../clause/clause';

/** A document stands so far from its verb at most, each further one so far from the one before. */
const REACH = 24;

/** A document that a clause names. */
export interface Document {
  readonly entity: string;
  readonly piece: number;
}

/** The agreements behind the verb, up to the next verb of signing; else the one before it (`văn bản được A và B ký`). */
export function documentsOf({ pieces }: Clause, at: number): Document[] {
  const behind = documentsBehind(pieces, at);
  const before = behind.length === 0 ? documentBefore(pieces, at) : undefined;
  return before ? [before] : behind;
}

/** All that name an agreement by themselves, else the first. */
function documentsBehind(pieces: readonly Piece[], at: number): Document[] {
  const documents: number[] = [];
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH * (documents.length + 1)); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'trigger' && piece.chunk.trigger.event === 'SIGNING') break;
    if (wordAt(pieces, i) === ';') break;
    if (piece.kind === 'agreement') documents.push(i);
  }
  const strong = documents.filter((piece) => (pieces[piece] as AgreementPiece).chunk.strong);
  const meant = strong.length > 0 ? strong : documents.slice(0, 1);
  return meant.map((piece) => ({ entity: (pieces[piece] as AgreementPiece).entity, piece }));
}

function documentBefore(pieces: readonly Piece[], at: number): Document | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && wordAt(pieces, i) !== ';'; i--) {
    const piece = pieces[i];
    if (piece?.kind === 'agreement') return { entity: piece.entity, piece: i };
  }
  return undefined;
}
