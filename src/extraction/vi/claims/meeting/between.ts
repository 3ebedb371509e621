import { isA } from '../../lexicon';
import { betweenBehind } from '../arguments/between';
import { sidesOfRun } from '../arguments/sides-of-run';
import { wordBefore } from '../clause/clause';
import type { MeetingRule } from './candidate';

const REACH = 8;

/** `cuộc hội đàm giữa A và B`; in `hội đàm về quan hệ giữa A và B` they are what it is about. */
export const readBetween: MeetingRule = ({ clause, at, discourse }) => {
  const run = betweenBehind(clause, at + 1, false);
  const near =
    run && run.from - at <= REACH && !isA('relation-noun', wordBefore(clause.pieces, run.from - 1));
  const sides = near ? sidesOfRun(run, discourse) : undefined;
  return run && sides && { sides, rule: 'vi.meeting.between', confidence: 0.95, from: at, to: run.to };
};

/** `giữa` over fillers that reach farther: `buổi gặp mặt thân mật giữa A và B`. */
export const readBetweenBehindFillers: MeetingRule = ({ at, frame, object, doer, discourse }) => {
  if (frame !== 'mutual' || doer || !object?.between || object.run.parties.length < 2) return undefined;
  const sides = sidesOfRun(object.run, discourse);
  return sides && { sides, rule: 'vi.meeting.between', confidence: 0.9, from: at, to: object.run.to };
};
