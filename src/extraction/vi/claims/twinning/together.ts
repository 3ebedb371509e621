import { sidesMeantBy, sidesOfRun, standsForTwo } from '../arguments/sides-of-run';
import type { TwinningRule } from './candidate';
import { tied } from './tied';

/** `hai bản kết nghĩa từ năm 2014`. */
export const readBoth: TwinningRule = ({ at, discourse, subject }) => {
  const sides = subject && tied(sidesMeantBy(subject, discourse));
  return sides && { sides, rule: 'vi.twinning.both', confidence: 0.85, from: subject.from, to: at + 1 };
};

/** `A và B kết nghĩa`. */
export const readTogether: TwinningRule = ({ at, discourse, subject }) => {
  const several = subject && subject.parties.length > 1 && !standsForTwo(subject);
  const sides = several ? tied(sidesOfRun(subject, discourse)) : undefined;
  return (
    sides &&
    subject && { sides, rule: 'vi.twinning.together', confidence: 0.85, from: subject.from, to: at + 1 }
  );
};
