import { objectBehind } from '../arguments/object';
import type { PartyRun } from '../arguments/party-run';
import { sideMeantBy, sideOfRun, sidesOfRun, standsForTwo } from '../arguments/sides-of-run';
import { type Clause, wordAt, wordBefore } from '../clause/clause';
import type { TwinningRule } from './candidate';
import { tied } from './tied';

const REACH = 6;

/** `A kết nghĩa với B`, `A là đơn vị kết nghĩa của B`. */
export const readWith: TwinningRule = ({ clause, at, discourse, subject }) => {
  const object = subject && twinBehind(clause, at);
  const sides = object && tied([sideOfRun(subject, discourse), sideMeantBy(object, discourse)]);
  return sides && { sides, rule: 'vi.twinning.with', confidence: 0.9, from: subject.from, to: object.to };
};

/** `hai tỉnh kết nghĩa A - B`: both stand behind; nobody, or `hai tỉnh` alone, before. */
export const readPair: TwinningRule = ({ clause, at, discourse, subject }) => {
  const object = !subject || standsForTwo(subject) ? twinBehind(clause, at) : undefined;
  const sides = object && tied(sidesOfRun(object, discourse));
  return sides && { sides, rule: 'vi.twinning.pair', confidence: 0.85, from: at, to: object.to };
};

function twinBehind(clause: Clause, at: number): PartyRun | undefined {
  const { pieces } = clause;
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const kind = pieces[i]?.kind;
    if (kind === 'party') {
      const before = wordBefore(pieces, i);
      return before === 'tại' || before === 'ở' ? undefined : objectBehind(clause, i)?.run;
    }
    const word = wordAt(pieces, i);
    if (kind !== 'date' && kind !== 'trigger' && (word === undefined || word === ',' || word === ';'))
      return undefined;
  }
  return undefined;
}
