import type { EventStatus, EventType, PartialDate } from '../../../../graph';
import { canDateEvent, type DateExpression, resolveDates } from '../../../dates';
import type { Token } from '../../../text/token';
import type { Sentence } from '../../link/sentence';
import type { Clause, DatePiece } from '../clause/clause';
import type { ClaimDraft } from '../telling/claim-draft';
import { vagueTime } from './vague-time';

/** So many sentences make the lead. */
const LEAD_SENTENCES = 4;
/** A tie's date stands behind it (`kết nghĩa từ năm 2014`): one in front counts as so many pieces farther. */
const IN_FRONT_OF_TIE = 3;

type Dates = ReadonlyMap<DateExpression, PartialDate | null>;

/** The dates of an article's events: from their own sentence, else from where the story has got to. */
export class StoryDates {
  readonly #dates: Dates;
  readonly #leadDate: PartialDate | null;
  readonly #publishedAt: PartialDate | null;
  readonly #tokens: readonly Token[];
  /** Date of the last event told with one: what later sentences of the same story go on from. */
  #storyDate: PartialDate | null = null;

  constructor(sentences: readonly Sentence[], tokens: readonly Token[], publishedAt: PartialDate | null) {
    this.#dates = workedOut(sentences, publishedAt);
    this.#leadDate = leadDate(sentences, this.#dates);
    this.#publishedAt = publishedAt;
    this.#tokens = tokens;
  }

  /** When an event told at piece `at` took place. `before`: the claim read before it from the same sentence. */
  dateOf(
    clause: Clause,
    at: number,
    type: EventType,
    status: EventStatus,
    before: ClaimDraft | undefined,
  ): { date: PartialDate | null; dated: boolean } {
    const own = this.#ownDate(clause, at, type);
    if (own === null) return { date: this.#dateFromStory(clause, type, status, before), dated: false };
    if (type !== 'TWINNING' && status === 'OCCURRED') this.#storyDate = own;
    return { date: own, dated: true };
  }

  /** The date in the sentence that stands nearest to the trigger. */
  #ownDate({ pieces }: Clause, at: number, type: EventType): PartialDate | null {
    let best: { distance: number; date: DateExpression } | undefined;
    for (const [i, piece] of pieces.entries()) {
      if (piece.kind !== 'date' || !canDate(piece, type)) continue;
      const distance = Math.abs(i - at) + (type === 'TWINNING' && i < at ? IN_FRONT_OF_TIE : 0);
      if (!best || distance < best.distance) best = { distance, date: piece.chunk.date };
    }
    return best ? (this.#dates.get(best.date) ?? null) : null;
  }

  /** Without a date of its own a sentence goes on with the story's, unless it tells of habits or other times. */
  #dateFromStory(
    clause: Clause,
    type: EventType,
    status: EventStatus,
    before: ClaimDraft | undefined,
  ): PartialDate | null {
    if (type === 'TWINNING') return before?.type === 'SIGNING' ? before.date : null;
    if (status !== 'OCCURRED') return null;
    const feast = clause.pieces.find(isAnniversary);
    if (feast?.kind === 'date') return yearOf(feast.chunk.date);
    const time = vagueTime(clause.sentence, this.#tokens);
    if (time === 'recent') return this.#publishedAt?.slice(0, 4) ?? null;
    return time === 'other' ? null : (this.#storyDate ?? this.#leadDate);
  }
}

/** An anniversary dates no meeting, but the tie that it is of. */
function canDate(piece: DatePiece, type: EventType): boolean {
  return canDateEvent(piece.chunk.date) || (type === 'TWINNING' && isAnniversary(piece));
}

function isAnniversary(piece: Clause['pieces'][number]): boolean {
  return piece.kind === 'date' && piece.chunk.date.kind === 'anniversary';
}

/** A visit for an anniversary takes place in its year, on no day that the text tells. */
function yearOf({ anniversary }: DateExpression): PartialDate | null {
  return anniversary?.impliedYear ? String(anniversary.impliedYear) : null;
}

/** Every date expression of the article worked out, in the order of the text. */
function workedOut(sentences: readonly Sentence[], publishedAt: PartialDate | null): Dates {
  const expressions = sentences.flatMap(({ links }) =>
    links.flatMap(({ chunk }) => (chunk.kind === 'date' ? [chunk.date] : [])),
  );
  return new Map(resolveDates(expressions, publishedAt).map(({ expression, date }) => [expression, date]));
}

/** The first day told in the article's first sentences. */
function leadDate(sentences: readonly Sentence[], dates: Dates): PartialDate | null {
  const lead = sentences.filter(({ region }) => region !== 'title').slice(0, LEAD_SENTENCES);
  for (const { chunk } of lead.flatMap(({ links }) => links)) {
    const date = chunk.kind === 'date' && canDateEvent(chunk.date) ? dates.get(chunk.date) : null;
    if (date?.length === 'YYYY-MM-DD'.length) return date;
  }
  return null;
}
