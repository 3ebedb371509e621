import type { Dropped } from '../../extraction';
import type { Paint } from './paint';

/** The ties that were considered and not made: the rule, the reason and the words. */
export function describeDropped(text: string, dropped: readonly Dropped[], paint: Paint): string {
  if (dropped.length === 0) return paint.heading('Nothing was dropped.');
  const lines = dropped.map(({ rule, reason, start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return `  ${rule}: ${reason}\n${paint.aside(`    ${start}-${end}: “${words}”`)}`;
  });
  return [paint.heading('Dropped:'), ...lines].join('\n');
}
