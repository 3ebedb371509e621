import type { TitleGroup } from '../link/roles';
import { type LinkedChunk, wordAt } from '../link/sentence';
import type { PartyFinder } from './party';

const LED = new Set(['led', 'headed', 'chaired', 'fronted']);

/** `led by X`, `, headed by X, vice-chairman of Y,`, `under X`. */
export function leaderBehind(
  links: readonly LinkedChunk[],
  at: number,
  partyAt: PartyFinder,
): { heads: readonly string[]; titled: TitleGroup | null; to: number } | undefined {
  let i = wordAt(links, at) === ',' ? at + 1 : at;
  while (['that', 'which', 'was', 'were', 'is'].includes(wordAt(links, i) ?? '')) i++;
  if (!LED.has(wordAt(links, i) ?? '') || wordAt(links, i + 1) !== 'by') return undefined;
  i += 2;
  while (['the', 'its', 'their', 'then', 'former', 'his', 'her'].includes(wordAt(links, i) ?? '')) i++;
  const leader = partyAt(links, i);
  if (!leader || (leader.heads.length === 0 && !leader.titled)) return undefined;
  const to = wordAt(links, at) === ',' && wordAt(links, leader.to) === ',' ? leader.to + 1 : leader.to;
  return { heads: leader.heads.slice(0, 1), titled: leader.titled, to };
}
