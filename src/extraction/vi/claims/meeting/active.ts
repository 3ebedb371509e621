import { sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

/** `A hội đàm với B`, `A tiếp B`, `A thăm B`: the rule's name tells the frame of the verb. */
export const readActive: MeetingRule = ({ at, frame, strong, subject, doer, object, other }) => {
  if (!object || !doer || !other || sharesEntity(other, doer)) return undefined;
  if (!strong && !object.comitative) return { dropped: 'weak trigger without với' };
  return {
    sides: [doer, other],
    rule: `vi.meeting.${frame}`,
    confidence: strong ? 0.9 : 0.75,
    from: subject?.from ?? at,
    to: object.run.to,
  };
};
