import { isA } from '../../lexicon';
import { type LinkedChunk, type Sentence, wordOf } from '../../link/sentence';
import { partyAt } from '../party/party-at';
import type { Clause, Piece } from './clause';

/** Cuts a linked sentence into the pieces that the claim rules see. */
export function clauseOf(sentence: Sentence): Clause {
  const { links } = sentence;
  const pieces: Piece[] = [];
  /** Token behind the name of the last agreement: of the words inside it only those that tie parties are pieces. */
  let nameTo = 0;
  for (let at = 0; at < links.length; ) {
    const link = links[at] as LinkedChunk;
    if (link.chunk.kind === 'agreement') nameTo = link.chunk.nameTo;
    const piece = pieceAt(links, at, link);
    if (!isSubjectMatter(piece, link, nameTo)) pieces.push(piece);
    at = piece.to;
  }
  return { sentence, pieces };
}

function pieceAt(links: readonly LinkedChunk[], at: number, { chunk, entity }: LinkedChunk): Piece {
  const range = { from: at, to: at + 1 };
  if (chunk.kind === 'agreement') return { kind: 'agreement', ...range, chunk, entity: entity as string };
  const party = partyAt(links, at);
  if (party) return { kind: 'party', from: at, to: party.to, party };
  switch (chunk.kind) {
    case 'trigger':
      return { kind: 'trigger', ...range, chunk };
    case 'cue':
      return { kind: 'cue', ...range, chunk };
    case 'date':
      return { kind: 'date', ...range, chunk };
    default:
      return { kind: 'word', ...range, norm: wordOf(chunk) ?? `<${chunk.kind}>` };
  }
}

/** Words and dates inside an agreement's name say what it is about, not what is told of it. */
function isSubjectMatter(piece: Piece, { chunk }: LinkedChunk, nameTo: number): boolean {
  if (chunk.from >= nameTo) return false;
  if (piece.kind === 'date') return true;
  return piece.kind === 'word' && !isA('name-party-joint', piece.norm);
}
