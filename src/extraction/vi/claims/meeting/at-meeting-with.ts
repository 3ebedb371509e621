import type { PartyRun } from '../arguments/party-run';
import { type Clause, wordAt, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import { isNamed, type Side, type Sides, sharesEntity } from '../discourse/side';
import type { Party } from '../party/party';
import type { MeetingRule } from './candidate';

const RULE = 'vi.meeting.at-meeting-with';
const SPEAKER_REACH = 12;

/** `Tại buổi tiếp B, … A cho biết`: the one who speaks is the other side. */
export const readSpeakerAfar: MeetingRule = ({ clause, at, frame, object, other, discourse }) => {
  if (!object || !other || frame === 'visit') return undefined;
  const speaker = speakerBehind(clause, object.run.to, discourse);
  if (!speaker || sharesEntity(other, speaker.side)) return undefined;
  return { sides: [speaker.side, other], rule: RULE, confidence: 0.85, from: at, to: speaker.to };
};

/** In `tại buổi gặp B, ông A cho biết` a comma alone stands between the guest and the one who speaks. */
export const readSpeakerInRun: MeetingRule = ({ clause, at, frame, doer, object, discourse }) => {
  const sides =
    !object || doer || frame === 'visit' ? undefined : guestAndSpeaker(clause, object.run, discourse);
  return object && sides && { sides, rule: RULE, confidence: 0.85, from: at, to: object.run.to };
};

function speakerBehind(
  { pieces }: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; to: number } | undefined {
  for (let i = at; i < Math.min(pieces.length, at + SPEAKER_REACH); i++) {
    const piece = pieces[i];
    if (wordAt(pieces, i) === ';') return undefined;
    if (piece?.kind !== 'party' || !canSpeak(piece.party) || !opensClause(pieces, i)) continue;
    const side = discourse.sideOf(piece.party);
    if (isNamed(side)) return { side, to: i + 1 };
  }
  return undefined;
}

/** A person, or somebody who speaks for a body or place; a bare name in a list is one more thing visited. */
function canSpeak({ heads, titled, pronoun, represented }: Party): boolean {
  return heads.length > 0 || titled !== null || pronoun !== null || represented;
}

/** Behind a comma, a closing bracket or a date. */
function opensClause(pieces: Clause['pieces'], at: number): boolean {
  const mark = wordBefore(pieces, at);
  return mark === ',' || mark === ')' || pieces[at - 1]?.kind === 'date';
}

function guestAndSpeaker({ pieces }: Clause, run: PartyRun, discourse: Discourse): Sides | undefined {
  const [first, second, third] = run.parties;
  if (!first || !second || third || wordBefore(pieces, run.to - 1) !== ',') return undefined;
  const guest = discourse.sideOf(first.party);
  const speaker = discourse.sideOf(second.party);
  return isNamed(guest) && isNamed(speaker) && !sharesEntity(guest, speaker) ? [speaker, guest] : undefined;
}
