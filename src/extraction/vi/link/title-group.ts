import { isA } from '../lexicon';
import { closingBracket, jobTitleAt, type LinkedChunk, skipHonorifics, wordAt } from './sentence';

/** A title with what it is of, as it stands in a sentence; indices into the sentence's links. */
export interface TitleOf {
  readonly title: string;
  readonly from: number;
  /** Behind the title and what it is of. */
  readonly to: number;
  /** Local id of the body or place, if named. */
  readonly of: string | null;
  readonly country: string | null;
}

/** Titles in a row (`Phó Bí thư Thành ủy, Chủ tịch UBND thành phố`). */
export interface TitleGroup {
  readonly titles: readonly TitleOf[];
  readonly from: number;
  readonly to: number;
}

/** Brackets between a title and its holder hold so few links. */
const MOST_IN_BRACKETS = 5;

/** The group of titles that starts at link `at`, or undefined where none does. Honorifics in front are passed over. */
export function titleGroupAt(links: readonly LinkedChunk[], at: number): TitleGroup | undefined {
  if (links[at]?.chunk.kind !== 'title') return undefined;
  const titles: TitleOf[] = [];
  let next = skipHonorifics(links, at);
  for (let title = titleAt(links, next); title; title = titleAt(links, next)) {
    titles.push(title);
    if (!isA('title-joint', wordAt(links, title.to))) break;
    next = title.to + 1;
  }
  const last = titles[titles.length - 1];
  return last && { titles, from: at, to: last.to };
}

function titleAt(links: readonly LinkedChunk[], at: number): TitleOf | undefined {
  const title = jobTitleAt(links, at);
  if (!title) return undefined;
  const owner = ownerAt(links, wordAt(links, at + 1) === 'của' ? at + 2 : at + 1);
  const to = behindPost(links, owner?.to ?? at + 1);
  const bracketed = behindBrackets(links, to);
  const holderFollows = bracketed !== undefined && links[bracketed]?.chunk.kind === 'person';
  return {
    title: title.text,
    from: at,
    to: holderFollows ? bracketed : to,
    of: owner?.of ?? null,
    country: owner?.country ?? null,
  };
}

/** `Đại sứ Lào tại Nga`: where the post is stands between what the title is of and who holds it. */
function behindPost(links: readonly LinkedChunk[], at: number): number {
  const post = links[at + 1]?.chunk.kind;
  return wordAt(links, at) === 'tại' && (post === 'country' || post === 'place') ? at + 2 : at;
}

/** What a title is of: the body, place or country at link `at`. */
function ownerAt(
  links: readonly LinkedChunk[],
  at: number,
): { of: string | null; country: string | null; to: number } | undefined {
  const link = links[at];
  switch (link?.chunk.kind) {
    case 'body':
    case 'place':
    case 'placeReference': {
      let to = at + 1;
      while (links[to]?.chunk.kind === 'country' || links[to]?.chunk.kind === 'body') to++;
      return { of: link.entity, country: null, to };
    }
    case 'country': {
      const country = link.chunk.code;
      const body = links[at + 1];
      return body?.chunk.kind === 'body'
        ? { of: body.entity, country, to: at + 2 }
        : { of: null, country, to: at + 1 };
    }
    default:
      return undefined;
  }
}

/** `Tỉnh trưởng Takeo (Campuchia) Ouch Phea`: brackets about the place stand between title and name. */
function behindBrackets(links: readonly LinkedChunk[], at: number): number | undefined {
  if (wordAt(links, at) !== '(') return undefined;
  const close = closingBracket(links, at, MOST_IN_BRACKETS);
  return close === undefined ? undefined : close + 1;
}
