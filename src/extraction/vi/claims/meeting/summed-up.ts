import { isA } from '../../lexicon';
import { wordBefore } from '../clause/clause';
import type { MeetingRule } from './candidate';

const MORE_THAN_ONE = /^(?:[2-9]|\d{2,})$/;

/** `chín kỳ gặp gỡ`, `hơn 600 cuộc tuần tra chung`: many meetings summed up are no one meeting. */
export const rejectSummedUp: MeetingRule = ({ clause: { pieces }, at }) => {
  const count = wordBefore(pieces, at - 1);
  const counted =
    isA('event-counter', wordBefore(pieces, at)) && (isA('many', count) || MORE_THAN_ONE.test(count ?? ''));
  return counted ? { dropped: 'told only in a sum' } : undefined;
};
