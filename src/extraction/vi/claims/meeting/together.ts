import { isA } from '../../lexicon';
import { togetherSides } from '../arguments/sides-of-run';
import { wordBefore } from '../clause/clause';
import type { Sides } from '../discourse/side';
import type { MeetingRule } from './candidate';

/**
 * `A và B hội đàm`, `hai bên gặp gỡ`. A weak word of meeting needs to be a noun or to have a date, and no object, or two
 * bodies or places across a border right before it.
 */
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
  const sides = togetherSides(subject, discourse);
  const isTold =
    strong ||
    (!object && (isA('event-noun', wordBefore(pieces, at)) || pieces.some(({ kind }) => kind === 'date'))) ||
    (subject.to === at && sides !== undefined && areAcrossBorder(sides));
  if (!isTold) return undefined;
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

function areAcrossBorder([a, b]: Sides): boolean {
  const named = a.principals.length > 0 && b.principals.length > 0;
  return named && a.country !== null && b.country !== null && a.country !== b.country;
}
