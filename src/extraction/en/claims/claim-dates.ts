import type { EventStatus, EventType, PartialDate } from '../../../graph';
import { canDateEvent, type DateExpression, resolveDates } from '../../dates';
import type { Sentence } from '../link/sentence';
import { wordClass } from '../word-class';
import { type Clause, normAt } from './clause';

const SPEECH = wordClass('statement');

/** Tells when events took place: by a date in their sentence, else by the story's. */
export class ClaimDates {
  readonly #dates: ReadonlyMap<DateExpression, PartialDate | null>;
  readonly #publishedAt: PartialDate | null;
  /** Date of the last event told with one: what later sentences of the same story go on from. */
  #story: PartialDate | null = null;
  #ofEvent = false;

  constructor(sentences: readonly Sentence[], publishedAt: PartialDate | null) {
    this.#publishedAt = publishedAt;
    const expressions = sentences.flatMap(({ links }) =>
      links.flatMap(({ chunk }) => (chunk.kind === 'date' ? [chunk.date] : [])),
    );
    this.#dates = new Map(
      resolveDates(expressions, publishedAt).map(({ expression, date }) => [expression, date]),
    );
  }

  /** The date in the sentence that stands nearest to the trigger; behind it for ties (`twinned since 2014`). */
  own(clause: Clause, at: number, type: EventType, status: EventStatus): PartialDate | null {
    let best: { distance: number; date: DateExpression } | undefined;
    for (const [i, piece] of clause.pieces.entries()) {
      if (
        piece.kind !== 'date' ||
        !this.#mayDate(piece.chunk.date, type, clause, at) ||
        (status === 'OCCURRED' && this.#isToCome(piece.chunk.date)) ||
        isElsewhere(clause, i, at)
      )
        continue;
      const distance =
        Math.abs(i - at) + this.#detour(clause, at, i) + (type === 'TWINNING' && i < at ? 3 : 0);
      if (!best || distance < best.distance) best = { distance, date: piece.chunk.date };
    }
    return best ? (this.#dates.get(best.date) ?? null) : null;
  }

  /** What has occurred did not do so after the report. */
  #isToCome(expression: DateExpression): boolean {
    const date = this.#dates.get(expression);
    const today = this.#publishedAt;
    return Boolean(date && today && date > today && !today.startsWith(date) && !date.startsWith(today));
  }

  #mayDate(date: DateExpression, type: EventType, clause: Clause, at: number): boolean {
    if (date.kind === 'since')
      return type === 'TWINNING' || isState(clause, at) || startsStory(clause, date, at);
    return canDateEvent(date) || (type === 'TWINNING' && date.kind === 'anniversary');
  }

  /** A date beyond another verb is likely that verb's. */
  #detour(clause: Clause, from: number, to: number): number {
    const between = clause.pieces.slice(Math.min(from, to) + 1, Math.max(from, to));
    return between.some((piece) => piece.kind === 'trigger' && piece.chunk.trigger.frame !== 'kin') ? 20 : 0;
  }

  /** The story goes forward: an event of long ago is told in passing. */
  note(date: PartialDate): void {
    if (this.#ofEvent && this.#story !== null && date < this.#story.slice(0, date.length)) return;
    this.#story = date;
    this.#ofEvent = true;
  }

  /** Before any event is told, a day that a sentence names is the story's. */
  noteSentence(clause: Clause): void {
    if (this.#ofEvent) return;
    for (const piece of clause.pieces) {
      if (piece.kind !== 'date' || !canDateEvent(piece.chunk.date) || piece.chunk.date.kind === 'since')
        continue;
      const date = this.#dates.get(piece.chunk.date);
      if (date?.length === 10) this.#story = date;
    }
  }

  fromStory(type: EventType, status: EventStatus): PartialDate | null {
    return type === 'TWINNING' || status !== 'OCCURRED' ? null : this.#story;
  }
}

const DEADLINES = new Set(['for', 'by', 'until', 'till']);
const AHEAD = new Set(['slated', 'scheduled', 'set', 'planned', 'due', 'next', 'expected']);

/** `said Thursday`, `slated for October`: the day of a statement or a plan. */
function isElsewhere({ pieces, sentence }: Clause, date: number, trigger: number): boolean {
  const piece = pieces[date];
  const first = piece?.kind === 'date' ? sentence.words[piece.chunk.from]?.norm : undefined;
  const before = normAt(pieces, date - 1);
  if (before !== undefined && SPEECH.has(before) && date < trigger) return true;
  if (isOfDateline(pieces, date)) return true;
  const deadline =
    (first !== undefined && DEADLINES.has(first)) || (before !== undefined && DEADLINES.has(before));
  if (!deadline || date < trigger) return false;
  return (
    [2, 1, 3].some((back) => AHEAD.has(normAt(pieces, date - back) ?? '')) ||
    first === 'by' ||
    before === 'by'
  );
}

/** `HANOI, April 9 (Agency) --`: the day of the report. */
function isOfDateline(pieces: Clause['pieces'], date: number): boolean {
  if (date > 4) return false;
  const marks = pieces
    .slice(date + 1, date + 6)
    .findIndex((piece) => piece.kind === 'word' && piece.norm === '—');
  return (
    marks >= 0 &&
    pieces.slice(0, date).every((piece) => piece.kind !== 'trigger' && !(piece.kind === 'word' && piece.verb))
  );
}

/** `since 2019, when A met B`. */
function startsStory({ pieces }: Clause, date: DateExpression, at: number): boolean {
  const index = pieces.findIndex((piece) => piece.kind === 'date' && piece.chunk.date === date);
  return (
    index >= 0 && index < at && normAt(pieces, index + 1) === ',' && normAt(pieces, index + 2) === 'when'
  );
}

/** `has been in force since 2016`. */
function isState({ pieces, sentence }: Clause, at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'trigger' && sentence.words[piece.chunk.from]?.norm === 'been';
}
