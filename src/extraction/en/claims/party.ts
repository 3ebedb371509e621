import { skipForms, type TitleGroup, titleGroupAt } from '../link/roles';
import { type LinkedChunk, wordAt } from '../link/sentence';
import { wordClass } from '../word-class';

/** Somebody who can meet, sign or be tied: a place or body (principals), with the persons who head or are its side. */
export interface Party {
  /** Link indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  /** Named through people who stand for it (`a delegation from …`, `officials of …`). */
  readonly represented: boolean;
  /** A title with no name (`the Prague mayor`): who it is, the article tells elsewhere. */
  readonly titled: TitleGroup | null;
  readonly sides: 'sides' | 'persons' | null;
  readonly pronoun: string | null;
  /** `the delegation`, `the visitors`. */
  readonly delegation: boolean;
  readonly country: string | null;
}

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
const BELONGING = new Set(['of', 'from', 'for', 'representing', 'in']);
const SKIPPED = wordClass('before-owner');

/** The party that starts at link `at`, with everything in apposition to it, or undefined where none starts. */
export function partyAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const core = coreAt(links, at);
  return core && withTail(links, core);
}

function coreAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  const link = links[at];
  if (!link) return undefined;
  const made = (to: number, fields: Partial<Party>): Party => ({ ...NO_PARTY, from: at, to, ...fields });
  const representative = representativeAt(links, at, made);
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
      return made(at + 1, { sides: link.chunk.of });
    case 'country':
      if (['place', 'body', 'representative'].includes(links[at + 1]?.chunk.kind ?? '')) return undefined;
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
  const belonging = belongingBehind(links, to);
  if (belonging)
    return made(belonging.to, {
      principals: belonging.principals,
      country: belonging.country,
      heads: belonging.heads,
      sides: belonging.sides,
      represented: true,
      delegation,
    });
  const led = leaderBehind(links, to);
  if (led || delegation) return made(to, { represented: true, delegation: true });
  return undefined;
}

/** At most `most` words of description (`five-member farm`) before what must follow. */
function skipWords(links: readonly LinkedChunk[], at: number, most: number): number {
  for (let i = at; i <= at + most; i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'representative') return i;
    if (chunk?.kind !== 'word' || chunk.verb) return at;
  }
  return at;
}

function belongingBehind(links: readonly LinkedChunk[], at: number): Party | undefined {
  let i = at;
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
  return made(group.to, { titled: group });
}

/** Appositions, brackets, what it lies in, the head of a delegation. */
function withTail(links: readonly LinkedChunk[], core: Party): Party {
  let { to, heads, titled } = core;
  for (let steps = 0; steps < 6; steps++) {
    const word = wordAt(links, to);
    const bracket = word === '(' ? closing(links, to) : undefined;
    const led = heads.length === 0 ? leaderBehind(links, to) : undefined;
    const next = bracket ?? led?.to ?? situationEnd(links, to, core) ?? appositionEnd(links, to, core);
    if (led) {
      heads = led.heads;
      titled = titled ?? led.titled;
    }
    if (next === undefined) break;
    to = next;
  }
  return { ...core, to, heads, titled: heads.length > 0 ? null : titled };
}

const MOST_IN_BRACKETS = 12;

function closing(links: readonly LinkedChunk[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(links.length, open + MOST_IN_BRACKETS); i++)
    if (wordAt(links, i) === ')') return i + 1;
  return undefined;
}

/** `X in Austria`, `X of Guangxi`, `X in the Y region`, `X on the Vietnamese side`. */
function situationEnd(links: readonly LinkedChunk[], at: number, core: Party): number | undefined {
  const preposition = wordAt(links, at);
  if (core.principals.length === 0 && !(preposition === 'of' && core.heads.length > 0)) return undefined;
  if (preposition !== 'in' && preposition !== 'of' && preposition !== 'from') return undefined;
  let i = at + 1;
  if (wordAt(links, i) === 'the') i++;
  while (links[i]?.chunk.kind === 'demonym' || (links[i]?.chunk.kind === 'country' && links[i]?.possessive))
    i++;
  const kind = links[i]?.chunk.kind;
  return (kind === 'place' && !links[i]?.possessive) || kind === 'country' ? i + 1 : undefined;
}

const LONGEST_APPOSITION = 22;
const ARTICLES = wordClass('before-apposition');

/** Behind a comma: titles of a person, a description of a place (`, a district of …,`), a relative clause without event. */
function appositionEnd(links: readonly LinkedChunk[], at: number, core: Party): number | undefined {
  if (wordAt(links, at) !== ',') return undefined;
  const group = core.heads.length > 0 || core.titled ? titleGroupAt(links, at + 1) : undefined;
  if (group && links[skipForms(links, group.to)]?.chunk.kind !== 'person') {
    const end = parenthesisEnd(links, group.to);
    return end ?? group.to;
  }
  const first = links[at + 1];
  if (!first) return undefined;
  if (
    core.heads.length === 0 &&
    (first.chunk.kind === 'country' || first.chunk.kind === 'place') &&
    wordAt(links, at + 2) === ',' &&
    core.to === at &&
    !endsList(links, at + 2)
  )
    return at + 3;
  if (first.chunk.kind === 'word' && ARTICLES.has(first.chunk.norm) && !startsList(links, at + 1))
    return parenthesisEnd(links, at + 1);
  if (first.chunk.kind === 'word' && RELATIVE.has(first.chunk.norm)) return parenthesisEnd(links, at + 1);
  return undefined;
}

const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'population', 'aged']);

/** In `A, B, and C` and `A, B and C` nothing stands in apposition. */
function endsList(links: readonly LinkedChunk[], comma: number): boolean {
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

/** The end of what two commas enclose; undefined where an event is told inside or no comma follows soon. */
function parenthesisEnd(links: readonly LinkedChunk[], at: number): number | undefined {
  for (let i = at; i < Math.min(links.length, at + LONGEST_APPOSITION); i++) {
    const chunk = links[i]?.chunk;
    if (chunk?.kind === 'trigger' && chunk.trigger.event !== 'TWINNING') return undefined;
    if (chunk?.kind === 'agreement') return undefined;
    if (wordAt(links, i) === ',') return i + 1;
    if (wordAt(links, i) === ';' || wordAt(links, i) === '—') return i;
  }
  return undefined;
}

const LED = new Set(['led', 'headed', 'chaired', 'fronted']);

/** `led by X`, `, headed by X, vice-chairman of Y,`, `under X`. */
function leaderBehind(
  links: readonly LinkedChunk[],
  at: number,
): { heads: readonly string[]; titled: TitleGroup | null; to: number } | undefined {
  let i = wordAt(links, at) === ',' ? at + 1 : at;
  while (['that', 'which', 'was', 'were', 'is'].includes(wordAt(links, i) ?? '')) i++;
  if (!LED.has(wordAt(links, i) ?? '') || wordAt(links, i + 1) !== 'by') return undefined;
  i += 2;
  while (wordAt(links, i) === 'the') i++;
  const leader = partyAt(links, i);
  if (!leader || (leader.heads.length === 0 && !leader.titled)) return undefined;
  const to = wordAt(links, at) === ',' && wordAt(links, leader.to) === ',' ? leader.to + 1 : leader.to;
  return { heads: leader.heads.slice(0, 1), titled: leader.titled, to };
}
