import { runFrom } from '../arguments/party-run';
import { standsForTwo } from '../arguments/sides-of-run';
import { indexOfWord } from '../clause/clause';
import { sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

/** The comma before `hai bên` stands so near behind the partner. */
const REACH = 4;

/** `Trong cuộc hội đàm với B, hai bên nhất trí …`: the other of them is who the sentence before was about. */
export const readWithBothSides: MeetingRule = ({ clause, at, frame, subject, object, other, discourse }) => {
  if (frame !== 'mutual' || subject || !object?.comitative || !other) return undefined;
  const comma = indexOfWord(clause.pieces, ',', object.run.to, object.run.to + REACH);
  const both = comma < 0 ? undefined : runFrom(clause.pieces, comma + 1);
  if (!both || !standsForTwo(both) || discourse.lastPerson === null) return undefined;
  const side = { principals: [], heads: [discourse.lastPerson], country: null };
  if (sharesEntity(side, other)) return undefined;
  return {
    sides: [side, other],
    rule: 'vi.meeting.with-both-sides',
    confidence: 0.75,
    from: at,
    to: both.to,
  };
};
