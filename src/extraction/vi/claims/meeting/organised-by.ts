import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { togetherSides } from '../arguments/sides-of-run';
import { type Clause, type Piece, wordAt } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { SidesRead } from '../telling/reading';

const REACH = 8;
/** Between those who hold an event and `tổ chức` stand so few pieces (`cùng`, `phối hợp`). */
const MOST_BETWEEN = 2;

/** `buổi lễ do A và B cùng tổ chức`, `hội nghị được nhân dân hai thôn tổ chức`; `at` is the word `tổ chức`. */
export function readOrganised({ pieces }: Clause, at: number, discourse: Discourse): SidesRead | undefined {
  const passive = lastPassive(pieces, at);
  const run = passive < 0 ? undefined : runFrom(pieces, passive + 1);
  if (!run || run.to > at || at - run.to > MOST_BETWEEN) return undefined;
  if (!pieces.slice(0, passive).some(isJointEvent)) return undefined;
  const sides = togetherSides(run, discourse);
  return sides && { sides, rule: 'vi.meeting.organised-by', confidence: 0.8, from: passive, to: at + 1 };
}

function lastPassive(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (isA('passive', wordAt(pieces, i))) return i;
  return -1;
}

function isJointEvent(piece: Piece): boolean {
  if (piece.kind === 'trigger') return piece.chunk.trigger.event === 'MEETING';
  return piece.kind === 'word' && isA('joint-event', piece.norm);
}
