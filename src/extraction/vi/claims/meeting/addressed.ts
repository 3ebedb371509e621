import { isA } from '../../lexicon';
import { type Clause, type PartyPiece, wordAt, wordBefore } from '../clause/clause';
import type { Party } from '../party/party';
import type { MeetingRule } from './candidate';

/** Who speaks stands so near behind the occasion, who is spoken to so near behind him. */
const REACH = 6;

/** `Tại buổi tiếp, ông A thông báo với ông B …`: who speaks and who is spoken to, persons of two countries, met there. */
export const readAddressed: MeetingRule = ({ clause, at, frame, subject, object, discourse }) => {
  const isOccasion = isA('event-noun', wordBefore(clause.pieces, at)) && frame !== 'visit';
  if (!isOccasion || subject || object) return undefined;
  const speaker = personBehind(clause, at + 1, (mark) => mark === ',');
  const addressed = speaker && personBehind(clause, speaker.to, (word) => isA('addressing', word));
  const [a, b] = [speaker, addressed].map((named) => named && discourse.sideOf(named.party));
  if (!speaker || !addressed || !a || !b || a.country === b.country) return undefined;
  return { sides: [a, b], rule: 'vi.meeting.addressed', confidence: 0.8, from: at, to: addressed.to };
};

/** The first party behind, if it is a person and the word right before it is a fitting one. */
function personBehind(
  { pieces }: Clause,
  from: number,
  fits: (before: string | undefined) => boolean,
): { party: Party; to: number } | undefined {
  for (let i = from; i < Math.min(pieces.length, from + REACH); i++) {
    if (pieces[i]?.kind === 'trigger' || wordAt(pieces, i) === ';') return undefined;
    if (pieces[i]?.kind !== 'party') continue;
    const { party } = pieces[i] as PartyPiece;
    return isPersonal(party) && fits(wordBefore(pieces, i)) ? { party, to: i + 1 } : undefined;
  }
  return undefined;
}

function isPersonal({ heads, titled }: Party): boolean {
  return heads.length > 0 || titled !== null;
}
