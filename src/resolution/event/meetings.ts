import { addDays, datesAgree, firstDay } from '../../graph';
import { compare } from '../order';
import { joinAffiliated } from './affiliated';
import { components } from './components';
import { sameDateBlocks, trackOf } from './event-blocks';
import { type EventClaim, pairKey } from './event-claim';

/** Undated reports of one meeting come within so many days of each other. */
const NEWS_CYCLE_DAYS = 7;

/**
 * Tells which claims are of one meeting. `claims` must hold, with a claim, all that it can be compared with
 * (`neighbourBlocks`); claims further off don't matter. Days come first; a claim of a month or year only is part of the one
 * finer event of its pair in that span, and an event of its own where there are several, or where its own article tells them apart.
 */
export function groupMeetings(claims: readonly EventClaim[]): EventClaim[][] {
  const sorted = [...claims].sort(
    (a, b) => compare(a.articleId, b.articleId) || compare(a.localId, b.localId),
  );
  const tracks = components(sorted, (claim) => [`${claim.type}|${trackOf(claim.status)}`]);
  return tracks.flatMap((track) => [...datedGroups(track), ...undatedGroups(track)]);
}

function datedGroups(claims: readonly EventClaim[]): EventClaim[][] {
  let groups: EventClaim[][] = [];
  for (const length of [10, 7, 4]) {
    const level = claims.filter(({ date }) => date?.length === length);
    groups = attach(groups, groupsOfOneDate(level));
  }
  return groups;
}

function groupsOfOneDate(claims: readonly EventClaim[]): EventClaim[][] {
  const byPair = components(claims, (claim) =>
    claim.pairs.length === 0
      ? sameDateBlocks(claim)
      : claim.pairs.map((pair) => `${claim.date}|${pairKey(pair)}`),
  );
  const byDate = new Map<string, EventClaim[][]>();
  for (const group of byPair) {
    const date = group[0]?.date ?? '';
    byDate.set(date, [...(byDate.get(date) ?? []), group]);
  }
  return [...byDate.values()].flatMap(joinAffiliated);
}

function attach(finer: readonly EventClaim[][], vague: readonly EventClaim[][]): EventClaim[][] {
  const result = finer.map((group) => [...group]);
  const index = indexByPair(finer);
  const own: EventClaim[][] = [];
  for (const group of vague) {
    const [fitting = -1, ...others] = containing(index, group);
    const home = others.length === 0 ? result[fitting] : undefined;
    if (home && !shareArticle(finer[fitting] ?? [], group)) home.push(...group);
    else own.push(group);
  }
  return [...result, ...own];
}

/** Which groups tie a pair, and on which dates. */
type PairIndex = ReadonlyMap<string, readonly { readonly group: number; readonly date: string }[]>;

function indexByPair(groups: readonly EventClaim[][]): PairIndex {
  const index = new Map<string, { group: number; date: string }[]>();
  for (const [group, claims] of groups.entries()) {
    for (const { date, pairs } of claims) {
      for (const pair of pairs) {
        const known = index.get(pairKey(pair));
        const entry = { group, date: date ?? '' };
        if (known) known.push(entry);
        else index.set(pairKey(pair), [entry]);
      }
    }
  }
  return index;
}

/** Positions of the groups that tie one of the pairs at a date within that of the vague claims. */
function containing(index: PairIndex, vague: readonly EventClaim[]): number[] {
  const date = vague[0]?.date ?? '';
  const pairs = new Set(vague.flatMap((claim) => claim.pairs.map(pairKey)));
  const found = [...pairs]
    .flatMap((pair) => index.get(pair) ?? [])
    .filter((entry) => datesAgree(entry.date, date));
  return [...new Set(found.map(({ group }) => group))];
}

function shareArticle(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
  const articles = new Set(a.map(({ articleId }) => articleId));
  return b.some(({ articleId }) => articles.has(articleId));
}

function undatedGroups(claims: readonly EventClaim[]): EventClaim[][] {
  const undated = claims.filter(({ date }) => date === null);
  return components(undated, sameDateBlocks).flatMap(newsCycles);
}

/** Parts undated reports of one pair where no article came for a week. One without a day of publication stands alone. */
function newsCycles(claims: readonly EventClaim[]): EventClaim[][] {
  const day = ({ publishedAt }: EventClaim) => (publishedAt?.length === 10 ? firstDay(publishedAt) : null);
  const unknown = claims.filter((claim) => day(claim) === null);
  const known = claims
    .filter((claim) => day(claim) !== null)
    .sort((a, b) => compare(day(a) ?? '', day(b) ?? ''));
  const groups = components(unknown, ({ articleId }) => [articleId]);
  let last: EventClaim[] | undefined;
  let until = '';
  for (const claim of known) {
    const published = day(claim) ?? '';
    if (last && published <= until) {
      last.push(claim);
    } else {
      last = [claim];
      groups.push(last);
    }
    until = addDays(published, NEWS_CYCLE_DAYS);
  }
  return groups;
}
