import { type EventStatus, type EventType, firstDay, lastDay, type PartialDate } from '../../../../graph';
import { canDateEvent, type DateExpression, resolveDates } from '../../../dates';
import type { Token } from '../../../text/token';
import type { Sentence } from '../../link/sentence';
import type { Clause, DatePiece } from '../clause/clause';
import type { ClaimDraft } from '../telling/claim-draft';
import { isNews } from './news-span';
import { vagueTime } from './vague-time';

/** So many sentences make the lead. */
const LEAD_SENTENCES = 4;
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;
/** A tie's date stands behind it (`kết nghĩa từ năm 2014`): one in front counts as so many pieces farther. */
const IN_FRONT_OF_TIE = 3;
/** A bare year dates what stands so close; farther off it tells of something else. */
const YEAR_REACH = 5;
/** A date of the past carries over so many sentences, that of the news to the end. */
const PAST_REACH = 2;
/** A date in front of a sentence stands among so many pieces. */
const FRONT = 2;

type Dates = ReadonlyMap<DateExpression, PartialDate | null>;

/** The dates of an article's events: from their own sentence, else from where the story has got to. */
export class StoryDates {
  readonly #dates: Dates;
  readonly #leadDate: PartialDate | null;
  readonly #publishedAt: PartialDate | null;
  readonly #tokens: readonly Token[];
  /** Where the story has got to: what later sentences go on from, and the sentence that said so. */
  #story: { readonly date: PartialDate; readonly sentence: number } | null = null;

  constructor(sentences: readonly Sentence[], tokens: readonly Token[], publishedAt: PartialDate | null) {
    this.#dates = workedOut(sentences, publishedAt);
    this.#leadDate = leadDate(sentences, this.#dates, publishedAt);
    this.#publishedAt = publishedAt;
    this.#tokens = tokens;
  }

  /** A day in front of a sentence moves the story on, whatever the sentence tells. */
  enter({ pieces, sentence }: Clause): void {
    const front = pieces.slice(0, FRONT).find((piece) => piece.kind === 'date');
    if (front?.kind !== 'date' || !canDate(front, 'MEETING')) return;
    const date = this.#dates.get(front.chunk.date);
    if (date?.length === DAY) this.#moveTo(date, front.chunk.date, sentence.index);
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
    if (!own) return { date: this.#dateFromStory(clause, type, status, before), dated: false };
    const date = this.#dates.get(own) ?? null;
    if (date !== null && type !== 'TWINNING' && status === 'OCCURRED')
      this.#moveTo(date, own, clause.sentence.index);
    return { date, dated: true };
  }

  /** Whether an event told at piece `at` is dated in its sentence to a time behind the publication. */
  isAhead(clause: Clause, at: number, type: EventType): boolean {
    const own = type === 'TWINNING' ? undefined : this.#ownDate(clause, at, type);
    if (!own) return false;
    const { offset, anchor } = own.point;
    if (offset) return offset.amount > 0 && anchor === 'publication';
    const date = this.#dates.get(own) ?? null;
    return date !== null && this.#publishedAt !== null && firstDay(date) > lastDay(this.#publishedAt);
  }

  #moveTo(date: PartialDate, expression: DateExpression, sentence: number): void {
    this.#story = { date: carriedOver(date, expression), sentence };
  }

  /** The date in the sentence that stands nearest to the trigger. */
  #ownDate({ pieces }: Clause, at: number, type: EventType): DateExpression | undefined {
    let best: { distance: number; date: DateExpression } | undefined;
    for (const [i, piece] of pieces.entries()) {
      if (piece.kind !== 'date' || !canDate(piece, type)) continue;
      const distance = Math.abs(i - at) + (type === 'TWINNING' && i < at ? IN_FRONT_OF_TIE : 0);
      if (type === 'MEETING' && isYear(piece.chunk.date) && i > 0 && distance > YEAR_REACH) continue;
      if (!best || distance < best.distance) best = { distance, date: piece.chunk.date };
    }
    return best?.date;
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
    return time === 'other' ? null : this.#goingOn(clause.sentence.index);
  }

  #goingOn(sentence: number): PartialDate | null {
    if (!this.#story) return this.#leadDate;
    const { date, sentence: told } = this.#story;
    return isNews(date, this.#publishedAt) || sentence - told <= PAST_REACH ? date : this.#leadDate;
  }
}

/** An anniversary dates no meeting, but the tie that it is of; so does a date since when something is. */
function canDate(piece: DatePiece, type: EventType): boolean {
  if (type === 'TWINNING') return canDateEvent(piece.chunk.date) || isAnniversary(piece);
  return canDateEvent(piece.chunk.date) && !isYears(piece.chunk.date);
}

/** `từ năm 2013`, `từ 2013 đến 2019`: years in which something went on. */
function isYears({ kind, point }: DateExpression): boolean {
  return (kind === 'since' || kind === 'range') && point.month === null && point.offset === null;
}

function isYear({ point }: DateExpression): boolean {
  return point.year !== null && point.month === null && point.day === null;
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

/** What took place in the course of several days did so in their month, on no day that the text tells. */
function carriedOver(date: PartialDate, { kind }: DateExpression): PartialDate {
  return kind === 'range' ? date.slice(0, MONTH) : date;
}

/** The first day told in the article's first sentences that can be the day of its news. */
function leadDate(
  sentences: readonly Sentence[],
  dates: Dates,
  publishedAt: PartialDate | null,
): PartialDate | null {
  const lead = sentences.filter(({ region }) => region !== 'title').slice(0, LEAD_SENTENCES);
  for (const { chunk } of lead.flatMap(({ links }) => links)) {
    const date = chunk.kind === 'date' && canDateEvent(chunk.date) ? dates.get(chunk.date) : null;
    if (chunk.kind === 'date' && date?.length === DAY && isNews(date, publishedAt))
      return carriedOver(date, chunk.date);
  }
  return null;
}
