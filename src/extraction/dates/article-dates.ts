import type { PartialDate } from '../../graph';
import { canDateEvent, type DateExpression } from './expression';
import { resolveDate } from './resolve';

export interface ResolvedDate {
  readonly expression: DateExpression;
  readonly date: PartialDate | null;
}

/**
 * Resolves all expressions of one article in the order in which they stand. What is counted from the last date told
 * (`cùng ngày`, `the following year`) takes the last one that names a day where a day is counted; what holds since a
 * date is no step of the story. An article without publication is at home in the year that its anniversaries give away, if they agree.
 */
export function resolveDates(
  expressions: readonly DateExpression[],
  publishedAt: PartialDate | null,
): ResolvedDate[] {
  const home = publishedAt ?? impliedYear(expressions);
  let lastDay: PartialDate | null = null;
  let last: PartialDate | null = null;
  return expressions.map((expression) => {
    const reference = expression.point.offset?.unit === 'day' ? lastDay : last;
    const date = resolveDate(expression, { publishedAt: home, reference });
    if (date !== null && expression.kind !== 'since' && canDateEvent(expression)) {
      last = date;
      if (namesDay(expression)) lastDay = date;
    }
    return { expression, date };
  });
}

function namesDay({ point }: DateExpression): boolean {
  return point.day !== null || point.weekday !== null || point.offset?.unit === 'day';
}

/** The year in which the text must have been written, where its anniversaries tell one and the same. */
function impliedYear(expressions: readonly DateExpression[]): PartialDate | null {
  const years = new Set(expressions.flatMap(({ anniversary }) => anniversary?.impliedYear ?? []));
  return years.size === 1 ? String([...years][0]) : null;
}
