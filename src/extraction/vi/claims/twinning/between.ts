import { betweenBehind } from '../arguments/between';
import { sidesMeantBy, sidesOfRun, standsForTwo } from '../arguments/sides-of-run';
import type { TwinningRule } from './candidate';
import { tied } from './tied';

const REACH = 10;

/** `quan hệ kết nghĩa giữa A và B`, `giữa hai tỉnh`. */
export const readBetween: TwinningRule = ({ clause, at, discourse }) => {
  const run = betweenBehind(clause, at + 1, false);
  if (!run || run.from - at > REACH) return undefined;
  const sides = tied(standsForTwo(run) ? sidesMeantBy(run, discourse) : sidesOfRun(run, discourse));
  return sides && { sides, rule: 'vi.twinning.between', confidence: 0.95, from: at, to: run.to };
};
