import { partnerAfar } from '../arguments/object';
import { sideOfRun } from '../arguments/sides-of-run';
import { isNamed, sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

/** `A họp về an ninh với B`: the partner stands behind what the talks are about. */
export const readWithAfar: MeetingRule = ({
  clause,
  at,
  frame,
  strong,
  subject,
  doer,
  object,
  discourse,
}) => {
  if (frame !== 'mutual' || !strong || object || !doer) return undefined;
  const partner = partnerAfar(clause, at + 1);
  const other = partner && sideOfRun(partner, discourse);
  if (!partner || !isNamed(other) || sharesEntity(other, doer)) return undefined;
  return {
    sides: [doer, other],
    rule: 'vi.meeting.with-afar',
    confidence: 0.8,
    from: subject?.from ?? at,
    to: partner.to,
  };
};
