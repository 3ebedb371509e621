import { type CalendarUnit, type DateAnchor, type DatePoint, NO_POINT } from './expression';
import type { Term } from './numeric';
import { match, type Scan } from './scan';

/** `hôm qua`, `năm ngoái`, `cùng ngày`, `last month`, `the next day`. */
export function relativeAt(scan: Scan, at: number): Term | null {
  const phrase = match(scan, 'relative', at);
  if (!phrase) return null;
  const [unit, amount, anchor] = phrase.value.split(' ');
  const offset = { unit: unit as CalendarUnit, amount: Number(amount) };
  return { point: { ...NO_POINT, offset, anchor: anchor as DateAnchor }, end: phrase.end };
}

/** The week that a word beside a weekday names, as the lexicon writes it. */
export function weekOf(value: string): DatePoint['offset'] {
  const [unit, amount] = value.split(' ');
  return { unit: unit as CalendarUnit, amount: Number(amount) };
}
