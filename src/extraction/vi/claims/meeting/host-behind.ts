import { type Clause, wordAt } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import { type Side, sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

const REACH = 8;

/** `Tiếp đón đoàn X, về phía TP. Y có ông Z`: the host is named behind `có`. */
export const readHostBehind: MeetingRule = ({ clause, at, frame, doer, object, other, discourse }) => {
  if (frame !== 'receive' || doer || !object || !other) return undefined;
  const host = hostBehind(clause, object.run.to, discourse);
  if (!host || sharesEntity(host.side, other)) return undefined;
  return { sides: [host.side, other], rule: 'vi.meeting.receive', confidence: 0.8, from: at, to: host.to };
};

function hostBehind(
  { pieces }: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; to: number } | undefined {
  for (let i = at; i < at + REACH; i++) {
    const host = pieces[i + 1];
    if (wordAt(pieces, i) !== 'có' || host?.kind !== 'party' || host.party.heads.length === 0) continue;
    const side = discourse.sideOf(host.party);
    return side && { side, to: i + 2 };
  }
  return undefined;
}
