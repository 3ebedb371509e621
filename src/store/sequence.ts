import type { GraphWriter, RecordKind } from './graph-store';

/** Digits of a number in a sequence: with so many, the order of texts is that of numbers. */
const DIGITS = 12;

/** The id after the last record of a kind that counts up; writers take turns, so none is given twice. */
export async function nextSequence(
  tx: Pick<GraphWriter, 'records'>,
  kind: Extract<RecordKind, 'audit' | 'report'>,
): Promise<string> {
  const [last] = await tx.records({ kind, limit: 1, fromEnd: true });
  return sequenceId(Number(last?.id ?? 0) + 1);
}

/** A number as an id in a sequence. */
export function sequenceId(number: number): string {
  return String(number).padStart(DIGITS, '0');
}
