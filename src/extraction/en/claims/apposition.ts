import { skipForms, titleGroupAt } from '../link/roles';
import { type LinkedChunk, wordAt } from '../link/sentence';
import { wordClass } from '../word-class';
import type { Party, PartyFinder } from './party';

const LONGEST_APPOSITION = 22;
const ARTICLES = wordClass('before-apposition');

/** Behind a comma: titles of a person, a description of a place (`, a district of …,`), a relative clause without event. */
export function appositionEnd(
  links: readonly LinkedChunk[],
  at: number,
  core: Party,
  partyAt: PartyFinder,
): number | undefined {
  if (wordAt(links, at) !== ',') return undefined;
  const group = core.heads.length > 0 || core.titled ? titleGroupAt(links, at + 1) : undefined;
  if (group && links[skipForms(links, group.to)]?.chunk.kind !== 'person') {
    const end = parenthesisEnd(links, group.to);
    return end ?? group.to;
  }
  const first = links[at + 1];
  if (!first) return undefined;
  const upper = core.heads.length === 0 ? upperPlacesEnd(links, at, partyAt) : undefined;
  if (upper) return upper;
  if (
    core.heads.length === 0 &&
    (first.chunk.kind === 'country' || first.chunk.kind === 'place') &&
    wordAt(links, at + 2) === ',' &&
    core.to === at &&
    !endsList(links, at + 2, partyAt)
  )
    return at + 3;
  if (
    first.chunk.kind === 'word' &&
    ARTICLES.has(first.chunk.norm) &&
    !startsList(links, at + 1) &&
    !startsClause(links, at + 1)
  )
    return parenthesisEnd(links, at + 1);
  if (first.chunk.kind === 'word' && RELATIVE.has(first.chunk.norm)) return parenthesisEnd(links, at + 1);
  return undefined;
}

/** `, Guangxi, China` before a verb or comma: what the party lies in. */
function upperPlacesEnd(links: readonly LinkedChunk[], at: number, partyAt: PartyFinder): number | undefined {
  let to = at;
  while (wordAt(links, to) === ',') {
    let i = to + 1;
    while (links[i]?.chunk.kind === 'country' && links[i]?.possessive) i++;
    const kind = links[i]?.chunk.kind;
    if ((kind !== 'place' && kind !== 'country') || links[i]?.possessive) break;
    to = i + 1;
  }
  if (to === at) return undefined;
  const next = links[to]?.chunk;
  if (wordAt(links, to) === ',') return endsList(links, to, partyAt) ? undefined : to + 1;
  const goesOn =
    next?.kind === 'trigger' ||
    next?.kind === 'cue' ||
    next?.kind === 'date' ||
    (next?.kind === 'word' && next.verb);
  return goesOn ? to : undefined;
}

const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'population', 'aged']);

/** In `A, B, and C` and `A, B and C` nothing stands in apposition. */
function endsList(links: readonly LinkedChunk[], comma: number, partyAt: PartyFinder): boolean {
  return (
    wordAt(links, comma + 1) === 'and' &&
    partyAt(links, comma + 2) !== undefined &&
    links[comma + 2]?.chunk.kind === 'place'
  );
}

/** `, the B Committee and the C Union`: a new member of a list, not a description. */
function startsList(links: readonly LinkedChunk[], at: number): boolean {
  const next = links[at + 1]?.chunk.kind;
  return wordAt(links, at) === 'the' && (next === 'body' || next === 'person' || next === 'place');
}

/** `, the delegation arrived …`: a new subject with its verb. */
function startsClause(links: readonly LinkedChunk[], at: number): boolean {
  const kind = links[at + 1]?.chunk.kind;
  if (kind !== 'representative' && kind !== 'bodyReference' && kind !== 'placeReference') return false;
  const verb = links[at + 2]?.chunk;
  return verb?.kind === 'word' && verb.verb;
}

/** The end of what two commas enclose; undefined where an event is told inside or no comma follows soon. */
function parenthesisEnd(links: readonly LinkedChunk[], at: number): number | undefined {
  for (let i = at; i < Math.min(links.length, at + LONGEST_APPOSITION); i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'trigger') return undefined;
    if (chunk?.kind === 'agreement') return undefined;
    if (chunk?.kind === 'person' && wordAt(links, at) === 'where') return undefined;
    if (wordAt(links, i) === ',') return i + 1;
    if (wordAt(links, i) === ';' || wordAt(links, i) === '—') return i;
  }
  return undefined;
}
