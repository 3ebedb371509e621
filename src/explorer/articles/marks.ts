/** What a mark says of its stretch: something is named here, a relation is read from here, the reader was led here. */
export type MarkKind = 'mention' | 'evidence' | 'shown';

/** A marked stretch of a text, in UTF-16 code units from 0; the end is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The entity or event it stands for. */
  readonly id?: string;
}

/** A stretch of a text under the same marks from end to end. */
export interface Segment {
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  readonly kinds: readonly MarkKind[];
  /** Of the shortest mark over it that has one. */
  readonly id: string | null;
}

/**
 * Parts a text where marks begin and end. Marks may nest and overlap; what lies outside of the text is cut off. One after
 * the other, the segments are the text.
 */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const within = marks.map((mark) => cutTo(text.length, mark)).filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const over = within.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), start, kinds: kindsOf(over), id: closest(over)?.id ?? null };
  });
}

function cutTo(length: number, mark: Mark): Mark {
  return { ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) };
}

function kindsOf(marks: readonly Mark[]): MarkKind[] {
  return [...new Set(marks.map(({ kind }) => kind))].sort();
}

function closest(marks: readonly Mark[]): Mark | null {
  const named = marks.filter(({ id }) => id !== undefined);
  return named.reduce<Mark | null>(
    (best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark),
    null,
  );
}

function lengthOf({ start, end }: Mark): number {
  return end - start;
}
