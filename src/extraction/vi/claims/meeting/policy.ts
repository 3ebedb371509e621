import { isA } from '../../lexicon';
import { wordBefore } from '../clause/clause';
import type { MeetingRule } from './candidate';

/** `tăng cường giao lưu`, `duy trì đối thoại`: dealings that parties further are no one meeting. */
export const rejectPolicy: MeetingRule = ({ clause: { pieces }, at, word }) =>
  isA('policy', word) && isA('policy-verb', wordBefore(pieces, at))
    ? { dropped: 'dealings that are furthered' }
    : undefined;
