import { runFrom } from '../arguments/party-run';
import { sidesOfRun } from '../arguments/sides-of-run';
import { indexOfWord } from '../clause/clause';
import type { TwinningRule } from './candidate';
import { tied } from './tied';

const REACH = 4;

/** `Kết nghĩa ngày 11/3/2014, khu A và thôn B …`: the verb stands first, the two behind the comma. */
export const readFronted: TwinningRule = ({ clause: { pieces }, at, discourse }) => {
  const comma = at <= 1 ? indexOfWord(pieces, ',', at + 1, at + REACH) : -1;
  const run = comma < 0 ? undefined : runFrom(pieces, comma + 1);
  const sides = run && tied(sidesOfRun(run, discourse));
  return sides && { sides, rule: 'vi.twinning.fronted', confidence: 0.85, from: at, to: run.to };
};
