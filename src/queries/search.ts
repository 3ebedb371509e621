import { BangGiaoError, ENTITY_TYPES, type EntityType } from '../graph';
import type { GraphReader, Position, SearchHit, SearchPosition, SearchResult } from '../store';
import type { ListSource } from './connection';
import { invalidCursor } from './cursor';

export type SearchableType = EntityType | 'Article';

/** Longest text that can be searched for, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 200;

/** A hit, and the text that was searched for. */
export type FoundHit = SearchHit & { readonly text: string };

/**
 * Hits, best first. Positions are score, number of ties and id, so that they hold while other hits come and go.
 * Fails with `ARGUMENT_INVALID` where the text is blank or too long.
 */
export function searchList(
  reader: GraphReader,
  text: string,
  types: readonly SearchableType[] = [...ENTITY_TYPES, 'Article'],
): ListSource<FoundHit, 'RANK'> {
  const wanted = { text: checkedText(text), types };
  let reading: Promise<SearchResult> | undefined;
  return {
    page: async ({ limit, after, before, fromEnd = false }) => {
      reading = reader.search({
        ...wanted,
        limit,
        after: after == null ? null : hitPosition(after),
        before: before == null ? null : hitPosition(before),
        fromEnd,
      });
      const { hits, hasMore } = await reading;
      const items = hits.map((hit) => ({
        node: { ...hit, text: wanted.text },
        position: listPosition(hit),
      }));
      return { items, hasMore };
    },
    count: async () => (await (reading ?? reader.search({ ...wanted, limit: 1 }))).total,
  };
}

/** Score and number of ties as one value, with a space between them. */
function listPosition({ score, degree, id }: SearchPosition): Position {
  return { value: `${score} ${degree}`, id };
}

const VALUE = /^(?<score>\d(?:\.\d+)?(?:e-\d+)?) (?<degree>\d{1,15})$/;

function hitPosition({ value, id }: Position): SearchPosition {
  const { score, degree } = VALUE.exec(String(value))?.groups ?? {};
  if (score === undefined || degree === undefined) throw invalidCursor('it has no score');
  return { score: Number(score), degree: Number(degree), id };
}

function checkedText(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length >= 1 && trimmed.length <= MAX_SEARCH_LENGTH) return trimmed;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`text\` must have 1 to ${MAX_SEARCH_LENGTH} characters.`, {
    details: { argument: 'text', length: trimmed.length, maximum: MAX_SEARCH_LENGTH },
  });
}
