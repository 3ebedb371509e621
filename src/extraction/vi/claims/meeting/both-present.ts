import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { sidesOfRun } from '../arguments/sides-of-run';
import { indexOfWord, wordBefore } from '../clause/clause';
import type { MeetingRule } from './candidate';

/** The comma stands so near behind the occasion. */
const REACH = 8;

/** `Sau hội đàm, A và B chứng kiến lễ ký`: two persons of two countries who act together on the occasion. */
export const readBothPresent: MeetingRule = ({
  clause: { pieces },
  at,
  frame,
  subject,
  object,
  discourse,
}) => {
  if (frame !== 'mutual' || object || subject || !isA('occasion', wordBefore(pieces, at))) return undefined;
  const comma = indexOfWord(pieces, ',', at + 1, at + REACH);
  const run = comma < 0 ? undefined : runFrom(pieces, comma + 1);
  const sides = run?.joined ? sidesOfRun(run, discourse) : undefined;
  if (!run || !sides?.every(({ heads }) => heads.length > 0)) return undefined;
  const [a, b] = sides;
  if (a.country === b.country) return undefined;
  return { sides, rule: 'vi.meeting.both-present', confidence: 0.8, from: at, to: run.to };
};
