import { addDays, firstDay, lastDay, type PartialDate } from '../../../../graph';

/** What is news happened so many days before its publication at most, or is announced for so many days after it. */
const DAYS_BEFORE = 45;
const DAYS_AFTER = 7;

/** Whether a date can be that of an article's news, not of its background. Without a publication any date can. */
export function isNews(date: PartialDate, publishedAt: PartialDate | null): boolean {
  if (publishedAt === null) return true;
  return (
    lastDay(date) >= addDays(firstDay(publishedAt), -DAYS_BEFORE) &&
    firstDay(date) <= addDays(lastDay(publishedAt), DAYS_AFTER)
  );
}
