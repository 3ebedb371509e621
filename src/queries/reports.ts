import type { Evidence, GraphEvent } from '../graph';
import type { GraphReader } from '../store';
import { MAX_PAGE_SIZE } from './page-arguments';

/** What one article says of one event. */
export interface ArticleReport {
  readonly articleId: string;
  readonly event: GraphEvent;
  readonly evidence: readonly Evidence[];
}

/** The events that an article reports, whatever their status, in the order of its text; at most {@link MAX_PAGE_SIZE}. */
export async function reportsOf(reader: GraphReader, articleId: string): Promise<ArticleReport[]> {
  const page = await reader.findEvents(
    { articleIds: [articleId] },
    { limit: MAX_PAGE_SIZE, orderBy: { field: 'DATE', direction: 'ASC' } },
  );
  return page.items
    .map(({ node: event }) => ({ articleId, event, evidence: evidenceOf(event, articleId) }))
    .sort((a, b) => startOf(a) - startOf(b) || (a.event.id < b.event.id ? -1 : 1));
}

function evidenceOf(event: GraphEvent, articleId: string): readonly Evidence[] {
  return event.reports.find((report) => report.articleId === articleId)?.evidence ?? [];
}

function startOf(report: ArticleReport): number {
  return Math.min(...report.evidence.map((evidence) => evidence.start));
}
