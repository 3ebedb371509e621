import { isA } from '../../lexicon';
import { type LinkedChunk, wordAt } from '../../link/sentence';
import type { TitleGroup } from '../../link/title-group';
import { isUpperPlace, titlesBehind, upperPlaceBehind } from './apposition';
import { bracketsAt } from './brackets';
import { coreAt } from './core';
import type { Party } from './party';

/** The party that starts at link `at`, with everything in apposition to it, or undefined where none starts. */
export function partyAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const core = coreAt(links, at);
  return core && withTail(links, core);
}

/** What may go on a party behind its core, the first that fits; each gives the party up to where it reaches now. */
const TAILS: readonly ((links: readonly LinkedChunk[], party: Party, core: Party) => Party | undefined)[] = [
  withBothCountries,
  withBrackets,
  withUpperPlace,
  withCountry,
  withApposition,
  withHead,
  withEscort,
];

function withTail(links: readonly LinkedChunk[], core: Party): Party {
  let party = core;
  for (let longer = longerBy(links, party, core); longer; longer = longerBy(links, party, core))
    party = longer;
  return { ...party, titled: party.heads.length > 0 ? null : party.titled };
}

function longerBy(links: readonly LinkedChunk[], party: Party, core: Party): Party | undefined {
  for (const tail of TAILS) {
    const longer = tail(links, party, core);
    if (longer) return longer;
  }
  return undefined;
}

function withBrackets(links: readonly LinkedChunk[], party: Party): Party | undefined {
  const brackets = bracketsAt(links, party.to);
  return (
    brackets && {
      ...party,
      to: brackets.to,
      country: party.country ?? brackets.country,
      pictured: party.pictured || brackets.pictured,
    }
  );
}

function withUpperPlace(links: readonly LinkedChunk[], party: Party, core: Party): Party | undefined {
  const word = wordAt(links, party.to);
  const lies = word === 'của' || word === 'thuộc' || word === 'ở';
  if (!lies || party.principals.length === 0 || party.heads.length > 0) return undefined;
  return isUpperPlace(links, party.to + 1, core) ? { ...party, to: party.to + 2 } : undefined;
}

/** `Bộ Quốc phòng hai nước`: the bodies of that name in both; `hai nước`, `hai Đảng` are one chunk. */
function withBothCountries(links: readonly LinkedChunk[], party: Party, core: Party): Party | undefined {
  const isBody = party === core && links[party.to - 1]?.chunk.kind === 'body';
  const chunk = links[party.to]?.chunk;
  const isOfBoth = isBody && chunk?.kind === 'word' && chunk.norm === 'hai' && chunk.to - chunk.from > 1;
  return isOfBoth ? { ...party, to: party.to + 1, sides: 'namesakes' } : undefined;
}

function withCountry(links: readonly LinkedChunk[], party: Party): Party | undefined {
  const chunk = links[party.to]?.chunk;
  if (chunk?.kind !== 'country' || party.principals.length === 0) return undefined;
  return { ...party, to: party.to + 1, country: party.country ?? chunk.code };
}

function withApposition(links: readonly LinkedChunk[], party: Party): Party | undefined {
  const mark = wordAt(links, party.to);
  if (mark !== ',' && mark !== '-' && mark !== '–') return undefined;
  const ofPlace = mark === ',' && party.principals.length > 0 ? upperPlaceBehind : () => undefined;
  const to = (party.heads.length > 0 ? titlesBehind : ofPlace)(links, party.to);
  return to === undefined ? undefined : { ...party, to };
}

function withHead(links: readonly LinkedChunk[], party: Party): Party | undefined {
  const led = party.heads.length > 0 ? undefined : headOfDelegation(links, party.to);
  return led && { ...party, to: led.to, heads: led.heads, titled: party.titled ?? led.titled };
}

/** `ông A cùng đoàn đại biểu tỉnh B`: whom the person heads. */
function withEscort(links: readonly LinkedChunk[], party: Party): Party | undefined {
  const word = wordAt(links, party.to);
  if ((word !== 'cùng' && word !== 'và') || party.heads.length === 0 || party.principals.length > 0)
    return undefined;
  const escort = standsForBody(links, party.to + 1) ? coreAt(links, party.to + 1) : undefined;
  if (!escort || (escort.principals.length === 0 && escort.pronoun !== 'delegation')) return undefined;
  return { ...party, to: withTail(links, escort).to, principals: escort.principals };
}

function standsForBody(links: readonly LinkedChunk[], at: number): boolean {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'representative' && ['delegation', 'leaders', 'members'].includes(chunk.of);
}

interface DelegationHead {
  readonly heads: readonly string[];
  readonly titled: TitleGroup | null;
  readonly to: number;
}

/** Between the head and the verb of heading stand so few links. */
const LEAD_REACH = 3;

/** `do ông A, Bí thư …, dẫn đầu`, `do ông A làm trưởng đoàn`. */
function headOfDelegation(links: readonly LinkedChunk[], at: number): DelegationHead | undefined {
  const start = wordAt(links, at) === ',' ? at + 1 : at;
  const leader = wordAt(links, start) === 'do' ? partyAt(links, start + 1) : undefined;
  if (!leader || (leader.heads.length === 0 && !leader.titled)) return undefined;
  const { heads, titled } = leader;
  for (let i = leader.to; i < Math.min(links.length, leader.to + LEAD_REACH); i++) {
    const word = wordAt(links, i);
    if (isA('delegation-lead', word)) return { heads, titled, to: leadEnd(links, i) };
    if (hasTitle(links, i, /trưởng đoàn/i)) return { heads, titled, to: i + 1 };
    if (word !== ',' && word !== undefined) return undefined;
  }
  return undefined;
}

/** Behind `dẫn đầu`, `làm trưởng đoàn`, `đứng đầu đoàn` and the comma that closes the insertion. */
function leadEnd(links: readonly LinkedChunk[], verb: number): number {
  const goesOn = wordAt(links, verb + 1) === 'đầu' || hasTitle(links, verb + 1, /trưởng/i);
  let to = goesOn ? verb + 2 : verb + 1;
  if (links[to]?.chunk.kind === 'representative') to++;
  const after = links[to + 1]?.chunk.kind;
  return wordAt(links, to) === ',' && (after === 'cue' || after === 'trigger') ? to + 1 : to;
}

function hasTitle(links: readonly LinkedChunk[], at: number, pattern: RegExp): boolean {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'title' && pattern.test(chunk.text);
}
