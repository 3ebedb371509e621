import { isA } from '../../lexicon';
import { type LinkedChunk, skipHonorifics, wordAt } from '../../link/sentence';
import { type TitleGroup, titleGroupAt } from '../../link/title-group';
import { type Forerunners, forerunnersAt, hasDelegation, hasSpeakers } from './forerunners';
import { emptyParty, type Party } from './party';

/** Honorifics that stand for a person named before where no name follows. */
const PRONOUNS = /^(?:ông|bà|ngài)$/i;

/** The party that starts at link `at`, without what stands in apposition to it; undefined where none starts. */
export function coreAt(links: readonly LinkedChunk[], at: number): Party | undefined {
  if (!mayStart(links, at)) return undefined;
  const before = forerunnersAt(links, at);
  return (
    personAt(links, at, before) ??
    titledAt(links, at, before) ??
    namedAt(links, at, before) ??
    pronounAt(links, at, before)
  );
}

/** Most chunks start no party: of words only those that count one do. */
function mayStart(links: readonly LinkedChunk[], at: number): boolean {
  const chunk = links[at]?.chunk;
  switch (chunk?.kind) {
    case undefined:
    case 'trigger':
    case 'cue':
    case 'date':
    case 'agreement':
      return false;
    case 'word':
      return isA('quantifier', chunk.norm);
    default:
      return true;
  }
}

function personAt(links: readonly LinkedChunk[], at: number, before: Forerunners): Party | undefined {
  const named = skipHonorifics(links, before.to);
  return personParty(links, at, named, before);
}

function personParty(
  links: readonly LinkedChunk[],
  at: number,
  named: number,
  { represented }: Forerunners,
): Party | undefined {
  const link = links[named];
  if (link?.chunk.kind !== 'person') return undefined;
  return { ...emptyParty(at, named + 1), represented, heads: [link.entity as string] };
}

/** `Bí thư Tỉnh ủy A Nguyễn Văn B`, `lãnh đạo Bộ X`, `Thủ tướng Slovakia`. */
function titledAt(links: readonly LinkedChunk[], at: number, before: Forerunners): Party | undefined {
  const group = titleGroupAt(links, before.to);
  if (!group) return undefined;
  const bearer = personParty(links, at, bearerBehind(links, group), before);
  if (bearer) return bearer;
  const office = before.represented ? group.titles[0]?.of : null;
  const party = { ...emptyParty(at, group.to), represented: before.represented };
  return office ? { ...party, principals: [office] } : { ...party, titled: group };
}

/** Where the bearer of a group of titles would stand: right behind, or behind a dash, or a comma and an honorific. */
function bearerBehind(links: readonly LinkedChunk[], group: TitleGroup): number {
  const mark = wordAt(links, group.to);
  const behindMark = skipHonorifics(links, group.to + 1);
  const dash = mark === '-' || mark === '–';
  if (dash || (mark === ',' && behindMark > group.to + 1)) return behindMark;
  return skipHonorifics(links, group.to);
}

/** A place, body or country, `hai bên`; a bare kind word where people stand for it. */
function namedAt(links: readonly LinkedChunk[], at: number, before: Forerunners): Party | undefined {
  const link = links[before.to];
  const { represented } = before;
  const delegation = hasDelegation(links, at, before.to);
  const party = { ...emptyParty(at, before.to + 1), represented, delegation };
  switch (link?.chunk.kind) {
    case 'body':
      return { ...party, principals: [link.entity as string] };
    case 'place':
      return { ...party, principals: [link.entity as string], bare: !represented };
    case 'placeReference':
      return represented ? { ...party, principals: link.entity ? [link.entity] : [] } : undefined;
    case 'country':
      return {
        ...party,
        ...speakerOf(links, before),
        represented: hasSpeakers(links, at, before.to),
        country: link.chunk.code,
      };
    case 'sides':
      return { ...party, sides: link.chunk.of };
    default:
      return undefined;
  }
}

/** `lãnh đạo Triều Tiên Kim A`, `đại diện Hàn Quốc ông Cho B`: who speaks for a country stands right behind it. */
function speakerOf(
  links: readonly LinkedChunk[],
  { to, represented }: Forerunners,
): Pick<Party, 'to' | 'heads'> | undefined {
  const named = skipHonorifics(links, to + 1);
  const link = represented ? links[named] : undefined;
  return link?.chunk.kind === 'person' ? { to: named + 1, heads: [link.entity as string] } : undefined;
}

/** A bare `ông` or `bà`, a bare `đoàn`: somebody named before. */
function pronounAt(links: readonly LinkedChunk[], at: number, before: Forerunners): Party | undefined {
  const chunk = links[at]?.chunk;
  if (chunk?.kind === 'title' && PRONOUNS.test(chunk.text))
    return { ...emptyParty(at, skipHonorifics(links, at)), pronoun: 'person' };
  return before.represented && hasDelegation(links, at, before.to) && isNothingNamed(links, before.to)
    ? { ...emptyParty(at, before.to), represented: true, pronoun: 'delegation' }
    : undefined;
}

/** The kinds that {@link namedAt} reads name somebody, even where nobody is meant by them. */
function isNothingNamed(links: readonly LinkedChunk[], at: number): boolean {
  return links[at] !== undefined && links[at]?.chunk.kind !== 'placeReference';
}
