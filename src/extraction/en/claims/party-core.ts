import { skipForms, type TitleGroup, titleGroupAt } from '../link/roles';
import { type LinkedChunk, wordAt } from '../link/sentence';
import { wordClass } from '../word-class';
import { leaderBehind } from './leader';
import type { Party, PartyFinder } from './party';

const NO_PARTY: Omit<Party, 'from' | 'to'> = {
  principals: [],
  heads: [],
  represented: false,
  titled: null,
  sides: null,
  pronoun: null,
  delegation: false,
  country: null,
};

const SUBJECT_PRONOUNS = new Set(['it', 'they', 'he', 'she', 'them', 'him']);

/** `the two cities' unions`: the unions are meant. */
const OWNER_MARKS = new Set(["'", '’']);

const BELONGING = new Set(['of', 'from', 'for', 'representing', 'in']);

const SKIPPED = wordClass('before-owner');

/** The party itself, without what stands in apposition to it. */
export function coreAt(links: readonly LinkedChunk[], at: number, partyAt: PartyFinder): Party | undefined {
  const link = links[at];
  if (!link) return undefined;
  const made = (to: number, fields: Partial<Party>): Party => ({ ...NO_PARTY, from: at, to, ...fields });
  const representative = representativeAt(links, at, made, partyAt);
  if (representative) return representative;
  const owned = links[at + 1];
  if (link.possessive && link.chunk.kind === 'place' && owned?.chunk.kind === 'body' && !owned.possessive)
    return made(at + 2, { principals: [owned.entity as string] });
  const forms = skipForms(links, at);
  if (links[forms]?.chunk.kind === 'person' && !isOwner(links, forms))
    return made(forms + 1, { heads: [links[forms]?.entity as string] });
  const group = link.chunk.kind === 'word' ? undefined : titleGroupAt(links, at);
  if (group) return titled(links, group, made);
  if (isOwner(links, at)) return undefined;
  switch (link.chunk.kind) {
    case 'body':
    case 'place':
    case 'placeReference':
    case 'bodyReference':
      return link.entity === null ? undefined : made(at + 1, { principals: [link.entity] });
    case 'sides':
      if (OWNER_MARKS.has(wordAt(links, at + 1) ?? '')) return undefined;
      return made(at + 1, { sides: link.chunk.of });
    case 'country':
      if (['place', 'body', 'representative'].includes(links[at + 1]?.chunk.kind ?? '')) return undefined;
      if (['based', 'funded', 'backed', 'led', 'owned'].includes(wordAt(links, at + 1) ?? ''))
        return undefined;
      return made(at + 1, { country: link.chunk.code });
    case 'pronoun':
      return SUBJECT_PRONOUNS.has(link.chunk.norm) ? made(at + 1, { pronoun: link.chunk.norm }) : undefined;
    default:
      return undefined;
  }
}

/** In `Lande's living room` Lande is no party; `the city's delegation` and `X's mayor` are read as wholes. */
function isOwner(links: readonly LinkedChunk[], at: number): boolean {
  return links[at]?.possessive ?? false;
}

/** `a delegation from X`, `the X delegation`, `officials of X`, `the delegation`. */
function representativeAt(
  links: readonly LinkedChunk[],
  at: number,
  made: (to: number, fields: Partial<Party>) => Party,
  partyAt: PartyFinder,
): Party | undefined {
  let i = at;
  const owner = links[i];
  const owned = owner && ['place', 'body', 'country', 'demonym', 'placeReference'].includes(owner.chunk.kind);
  if (owned) i = skipWords(links, i + 1, 2);
  const chunk = links[i]?.chunk;
  if (chunk?.kind !== 'representative') return undefined;
  let to = i + 1;
  while (links[to]?.chunk.kind === 'representative') to++;
  const delegation = chunk.class === 'delegation';
  if (owned) {
    const country =
      owner.chunk.kind === 'country' || owner.chunk.kind === 'demonym' ? owner.chunk.code : null;
    return made(to, {
      principals: owner.entity ? [owner.entity] : [],
      country,
      represented: true,
      delegation,
    });
  }
  const belonging = belongingBehind(links, to, partyAt);
  if (belonging)
    return made(belonging.to, {
      principals: belonging.principals,
      country: belonging.country,
      heads: belonging.heads,
      sides: belonging.sides,
      represented: true,
      delegation,
    });
  const described = describedEnd(links, to);
  if (described !== undefined && leaderBehind(links, described, partyAt))
    return made(described, { represented: true, delegation: true });
  const led = leaderBehind(links, to, partyAt);
  if (led || delegation) return made(to, { represented: true, delegation: true });
  return undefined;
}

/** Words behind which something new begins. */
const LITTLE = new Set([...wordClass('preposition'), 'a', 'an', 'the', 'and', ',']);

/** At most `most` words of description (`five-member farm`) before what must follow. */
function skipWords(links: readonly LinkedChunk[], at: number, most: number): number {
  for (let i = at; i <= at + most; i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'representative') return i;
    if (chunk?.kind !== 'word' || chunk.verb || LITTLE.has(chunk.norm)) return at;
  }
  return at;
}

function belongingBehind(links: readonly LinkedChunk[], at: number, partyAt: PartyFinder): Party | undefined {
  let i = at;
  if (
    wordAt(links, i) === 'of' &&
    /^\d|^(?:two|three|four|five|six|ten|twelve|some|about)$/.test(wordAt(links, i + 1) ?? '')
  ) {
    i += 2;
    while (['members', 'people', 'officials'].includes(wordAt(links, i) ?? '')) i++;
  }
  if (!BELONGING.has(wordAt(links, i) ?? '')) return undefined;
  i++;
  for (let steps = 0; steps < 5 && SKIPPED.has(wordAt(links, i) ?? ''); steps++) i++;
  while (links[i]?.chunk.kind === 'demonym' || (links[i]?.chunk.kind === 'country' && links[i]?.possessive))
    i++;
  const inner = partyAt(links, i);
  if (inner && (inner.principals.length > 0 || inner.country !== null || inner.sides !== null)) return inner;
  return undefined;
}

function titled(
  links: readonly LinkedChunk[],
  group: TitleGroup,
  made: (to: number, fields: Partial<Party>) => Party,
): Party {
  const comma = wordAt(links, group.to) === ',' ? group.to + 1 : group.to;
  for (const start of [group.to, comma]) {
    const behind = skipForms(links, start);
    if (links[behind]?.chunk.kind === 'person' && !isOwner(links, behind))
      return made(behind + 1, { heads: [links[behind]?.entity as string] });
  }
  const sides = links[group.to + 1]?.chunk;
  if (wordAt(links, group.to) === 'of' && sides?.kind === 'sides')
    return made(group.to + 2, { sides: sides.of });
  return made(group.to, { titled: group });
}

/** `a group of flower growers`, before `led by X`. */
function describedEnd(links: readonly LinkedChunk[], at: number): number | undefined {
  if (wordAt(links, at) !== 'of') return undefined;
  let i = at + 1;
  while (i < at + 6 && (links[i]?.chunk.kind === 'representative' || isPlain(links[i]?.chunk))) i++;
  return i;
}

function isPlain(chunk: LinkedChunk['chunk'] | undefined): boolean {
  return chunk?.kind === 'word' && !LEADING_VERBS.has(chunk.norm) && chunk.norm !== ',';
}

const LEADING_VERBS = new Set(['led', 'headed']);
