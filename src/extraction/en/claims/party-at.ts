import { type LinkedChunk, wordAt } from '../link/sentence';
import { wordClass } from '../word-class';
import { appositionEnd } from './apposition';
import { leaderBehind } from './leader';
import type { Party } from './party';
import { coreAt } from './party-core';

/** The party that starts at link `at`, with everything in apposition to it, or undefined where none starts. */
export function partyAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const core = coreAt(links, at, partyAt);
  return core && withTail(links, core);
}

/** Appositions, brackets, what it lies in, the head of a delegation. */
function withTail(links: readonly LinkedChunk[], core: Party): Party {
  let { to, heads, titled } = core;
  for (let steps = 0; steps < 6; steps++) {
    const word = wordAt(links, to);
    const bracket = word === '(' ? closing(links, to) : undefined;
    const led = heads.length === 0 ? leaderBehind(links, to, partyAt) : undefined;
    const next =
      bracket ?? led?.to ?? situationEnd(links, to, core) ?? appositionEnd(links, to, core, partyAt);
    if (led) {
      heads = led.heads;
      titled = titled ?? led.titled;
    }
    if (next === undefined) break;
    to = next;
  }
  return { ...core, to, heads, titled: heads.length > 0 ? null : titled };
}

const COMPASS = wordClass('compass');
const MOST_IN_BRACKETS = 12;

function closing(links: readonly LinkedChunk[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(links.length, open + MOST_IN_BRACKETS); i++)
    if (wordAt(links, i) === ')') return i + 1;
  return undefined;
}

function isHome(link: LinkedChunk | undefined): boolean {
  return link?.chunk.kind === 'country' || link?.chunk.kind === 'place';
}

/** `X in Austria`, `X of Guangxi`, `X in the Y region`, `X on the Vietnamese side`. */
function situationEnd(links: readonly LinkedChunk[], at: number, core: Party): number | undefined {
  const preposition = wordAt(links, at);
  if (core.principals.length === 0 && !(preposition === 'of' && core.heads.length > 0)) return undefined;
  if (preposition === 'under' || (preposition === 'of' && core.heads.length > 0)) {
    const body = wordAt(links, at + 1) === 'the' ? at + 2 : at + 1;
    if (links[body]?.chunk.kind === 'body' && !links[body]?.possessive) return body + 1;
  }
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'from') return undefined;
  let i = at + 1;
  while (COMPASS.has(wordAt(links, i) ?? '')) i++;
  while (links[i]?.chunk.kind === 'demonym' || (isHome(links[i]) && links[i]?.possessive)) i++;
  const kind = links[i]?.chunk.kind;
  return (kind === 'place' && !links[i]?.possessive) || kind === 'country' ? i + 1 : undefined;
}
