import { BangGiaoError, isPartialDate, type PartialDate } from '../graph';
import { monthOf } from './dateline-words';

const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const RFC_822 = /^(?:[A-Za-z]{3},\s)?(\d{1,2})\s([A-Za-z]{3})\s(\d{4})\s\d{2}:\d{2}/;

/**
 * Reads a machine-readable date: a partial date, an ISO 8601 date-time or the date of an e-mail or feed.
 * A date-time gives the day on the clock that wrote it (its own offset). Null where it is none of these.
 */
export function machineDate(value: string): PartialDate | null {
  const trimmed = value.trim();
  if (isPartialDate(trimmed)) return trimmed;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, day = '', hour, minute, second] = iso;
    const exists = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) <= 60;
    return exists && isPartialDate(day) ? day : null;
  }
  const mail = RFC_822.exec(trimmed);
  const month = mail ? monthOf(mail[2] ?? '') : null;
  if (!mail || month === null) return null;
  const date = `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] ?? '').padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}

/** As {@link machineDate}, but throws `ARTICLE_INVALID` where the date that the caller gave can't be read. */
export function publishedDate(value: string): PartialDate {
  const date = machineDate(value);
  if (date !== null) return date;
  throw new BangGiaoError(
    'ARTICLE_INVALID',
    `The publication date "${value.slice(0, 40)}" is not a date (YYYY-MM-DD, YYYY-MM, YYYY or ISO 8601).`,
  );
}
