import { isA } from '../../lexicon';
import { togetherSides } from '../arguments/sides-of-run';
import { wordBefore } from '../clause/clause';
import type { MeetingRule } from './candidate';

/** `A và B hội đàm`, `hai bên gặp gỡ`. A weak word of meeting needs to be a noun or to have a date, and no object. */
export const readTogether: MeetingRule = ({
  clause: { pieces },
  at,
  frame,
  strong,
  subject,
  object,
  discourse,
}) => {
  if (frame !== 'mutual' || !subject) return undefined;
  const told =
    strong ||
    (!object && (isA('event-noun', wordBefore(pieces, at)) || pieces.some(({ kind }) => kind === 'date')));
  const sides = told ? togetherSides(subject, discourse) : undefined;
  return (
    sides && {
      sides,
      rule: 'vi.meeting.together',
      confidence: strong ? 0.85 : 0.6,
      from: subject.from,
      to: at + 1,
    }
  );
};
