import { betweenBehind } from '../arguments/between';
import { standsForTwo } from '../arguments/sides-of-run';
import { type Clause, wordAt } from '../clause/clause';
import type { SigningRule } from './candidate';

const REACH = 8;

/** `A và B chứng kiến lễ ký`, `dự lễ ký`: who is there need not sign. */
export const rejectWitnessed: SigningRule = ({ clause, at }) =>
  isWitnessed(clause, at) || isAtCeremony(clause, at) ? { dropped: 'only witnessed' } : undefined;

/** `A và B chứng kiến lễ ký các văn kiện giữa hai bên`: what the two who look on stand for signs, not they. */
export const rejectWitnessedByBoth: SigningRule = ({ clause, at, document }) => {
  const run = isWitnessed(clause, at) ? betweenBehind(clause, document.piece + 1) : undefined;
  return run && standsForTwo(run) ? { dropped: 'only witnessed' } : undefined;
};

function isWitnessed({ pieces }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const before = wordAt(pieces, i - 1);
    const word = wordAt(pieces, i);
    if ((before === 'chứng' && word === 'kiến') || (before === 'làm' && word === 'chứng')) return true;
    if (pieces[i]?.kind === 'party') return false;
  }
  return false;
}

/** `tại lễ ký kết`, `dự buổi ký kết`, a word between them or not. */
function isAtCeremony({ pieces }: Clause, at: number): boolean {
  const before = [at - 3, at - 2, at - 1].map((i) => wordAt(pieces, i));
  const ceremony = before.findLastIndex((word) => word === 'lễ' || word === 'buổi');
  return before.slice(0, Math.max(0, ceremony)).some((word) => word === 'tại' || word === 'dự');
}
