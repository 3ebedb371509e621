import { readActive } from './active';
import { readAddressed } from './addressed';
import { readSpeakerAfar, readSpeakerInRun } from './at-meeting-with';
import { readAtSeat } from './at-seat';
import { readBetween, readBetweenBehindFillers } from './between';
import { readBothPresent } from './both-present';
import type { MeetingRule } from './candidate';
import { readGoal } from './goal';
import { readHostBehind } from './host-behind';
import { rejectPolicy } from './policy';
import { readReceivedBy } from './received-by';
import { rejectSummedUp } from './summed-up';
import { readTogether } from './together';
import { readWithAfar } from './with-afar';
import { readWithBothSides } from './with-both-sides';

/** The rules by which a word of meeting is read, in the order in which they are asked: the first answer counts. */
export const MEETING_RULES: readonly MeetingRule[] = [
  rejectSummedUp,
  rejectPolicy,
  readBetween,
  readReceivedBy,
  readActive,
  readSpeakerAfar,
  readWithBothSides,
  readHostBehind,
  readSpeakerInRun,
  readBetweenBehindFillers,
  readWithAfar,
  readBothPresent,
  readGoal,
  readAtSeat,
  readAddressed,
  readTogether,
];
