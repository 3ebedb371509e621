import { isA } from '../../lexicon';
import { betweenBehind } from '../arguments/between';
import { sidesOfRun, togetherSides } from '../arguments/sides-of-run';
import { type Clause, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Sides } from '../discourse/side';
import { isHeaded, withBothHeads } from '../telling/both-heads';
import type { MeetingRule } from './candidate';

const REACH = 12;

/** `cuộc hội đàm giữa A và B`; in `hội đàm về quan hệ giữa A và B` they are what it is about. */
export const readBetween: MeetingRule = ({ clause, at, subject, discourse }) => {
  const run = betweenBehind(clause, at + 1, false);
  const near =
    run && run.from - at <= REACH && (isManner(clause, at, run.from) || !isRelation(clause, run.from));
  const sides = near ? sidesOfRun(run, discourse) : undefined;
  if (!run || !sides) return undefined;
  const hosts = subject && togetherSides(subject, discourse);
  const from = hosts ? subject.from : at;
  const both = hosts ? withHosts(sides, hosts, discourse) : sides;
  return { sides: both, rule: 'vi.meeting.between', confidence: 0.95, from, to: run.to };
};

function isRelation({ pieces }: Clause, partner: number): boolean {
  return isA('relation-noun', wordBefore(pieces, partner - 1));
}

/** `hội đàm căng thẳng giữa A và B`: one adjective between the talks and `giữa` tells how they were. */
function isManner({ pieces }: Clause, at: number, partner: number): boolean {
  return partner - at === 4 && isA('manner', wordBefore(pieces, partner - 1));
}

/** `ông X và bà Y đồng chủ trì hội đàm giữa A và B`: those two head the sides. */
function withHosts(sides: Sides, hosts: Sides, discourse: Discourse): Sides {
  const [x, y] = hosts.map(({ heads }) => heads);
  const [a, b] = sides;
  if (!isHeaded(x) || !isHeaded(y) || [a, b].some(({ heads }) => heads.length > 0)) return sides;
  const [{ country }] = hosts;
  return withBothHeads(
    sides,
    [x, y],
    discourse,
    country !== null && country === b.country && country !== a.country,
  );
}

/** `giữa` over fillers that reach farther: `buổi gặp mặt thân mật giữa A và B`. */
export const readBetweenBehindFillers: MeetingRule = ({ at, frame, object, doer, discourse }) => {
  if (frame !== 'mutual' || doer || !object?.between || object.run.parties.length < 2) return undefined;
  const sides = sidesOfRun(object.run, discourse);
  return sides && { sides, rule: 'vi.meeting.between', confidence: 0.9, from: at, to: object.run.to };
};
