import { z } from 'zod';
import type { GraphEvent } from '../../graph';
import { type GraphWriter, nextSequence, type StoreRecord, sequenceId } from '../../store';

const newReportSchema = z.object({ eventId: z.string(), articleId: z.string() });
/** An article that came and reports an event, which it had not reported before. */
export type NewReport = z.infer<typeof newReportSchema>;

/** Writes whose reports are kept: whoever asks for what is new asks every second. */
const KEPT = 10_000;

/** What the articles that came report, beside what they had reported of the same events before. */
export function newReports(
  put: readonly GraphEvent[],
  before: readonly GraphEvent[],
  articleIds: ReadonlySet<string>,
): NewReport[] {
  const known = new Set(
    before.flatMap(({ id, reports }) => reports.map(({ articleId }) => `${id}\t${articleId}`)),
  );
  return put.flatMap(({ id: eventId, reports }) =>
    reports
      .filter(({ articleId }) => articleIds.has(articleId) && !known.has(`${eventId}\t${articleId}`))
      .map(({ articleId }) => ({ eventId, articleId })),
  );
}

/** The record of one write, next in the sequence, and the one that is too old to be kept. */
export async function reportRecords(
  tx: Pick<GraphWriter, 'records'>,
  reports: readonly NewReport[],
): Promise<{ readonly put: StoreRecord[]; readonly remove: Pick<StoreRecord, 'kind' | 'id'>[] }> {
  if (reports.length === 0) return { put: [], remove: [] };
  const id = await nextSequence(tx, 'report');
  const oldest = Number(id) - KEPT;
  return {
    put: [{ kind: 'report', id, body: JSON.stringify(reports) }],
    remove: oldest > 0 ? [{ kind: 'report', id: sequenceId(oldest) }] : [],
  };
}

/** The reports of one write. */
export function newReportsIn({ body }: StoreRecord): NewReport[] {
  return z.array(newReportSchema).parse(JSON.parse(body));
}
