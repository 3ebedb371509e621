import type { DateExpression } from '../../../dates';
import { isA } from '../../lexicon';
import { type Clause, type Piece, wordAt } from '../clause/clause';

/** What carries a plan on stands so near the front of its sentence. */
const FRONT = 8;
/** Times that a plan names next (`chiều nay`, `đầu giờ chiều`). */
const LATER_THAT_DAY = /^(?:đầu giờ |cuối giờ )?(?:trưa|chiều|tối)(?: nay)?$/;

/** Follows a plan that is told over several sentences: `A sẽ hội đàm với B. Sau đó, ông hội kiến C.` */
export class Plan {
  #planned = false;

  /** Goes on to the next sentence. */
  enter(clause: Clause): void {
    this.#planned = !hasOccurred(clause.pieces) && (announces(clause.pieces) || this.#goesOn(clause));
  }

  /** Whether what this sentence tells without saying so is still to come. */
  get isPlanned(): boolean {
    return this.#planned;
  }

  #goesOn({ pieces }: Clause): boolean {
    return this.#planned && pieces.slice(0, FRONT).some((piece, at) => isNext(pieces, piece, at));
  }
}

function isNext(pieces: readonly Piece[], piece: Piece, at: number): boolean {
  if (piece.kind === 'date') return isToCome(piece.chunk.date);
  if (piece.kind !== 'word') return false;
  return (
    (isA('sequence', piece.norm) && isA('sequence-tail', wordAt(pieces, at + 1))) ||
    LATER_THAT_DAY.test(piece.norm)
  );
}

/** `chiều nay`, `ngày mai`: counted from the publication and not before it. */
function isToCome({ point }: DateExpression): boolean {
  return point.anchor === 'publication' && point.offset !== null && point.offset.amount >= 0;
}

/** An event is announced by what will be, not by what is agreed or prepared. */
function announces(pieces: readonly Piece[]): boolean {
  const cue = pieces.findIndex((piece) => piece.kind === 'cue' && isA('announcing', piece.chunk.cue.cue));
  return cue >= 0 && pieces.slice(cue).some(({ kind }) => kind === 'trigger' || kind === 'date');
}

function hasOccurred(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'cue' && piece.chunk.cue.status === 'OCCURRED');
}
