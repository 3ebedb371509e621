import type { Article, Evidence } from '../../graph';
import { batches } from '../batches';
import type { GraphStreams } from '../graph-streams';
import type { Column } from './spreadsheet-table';

/** Reports whose articles are in memory at a time. */
const BATCH = 100;

interface Row {
  readonly eventId: string;
  readonly articleId: string;
  readonly article: Article | undefined;
  readonly evidence: Evidence;
}

/** One row for each sentence in which an article reports an event. */
export const REPORT_COLUMNS: readonly Column<Row>[] = [
  { header: 'event_id', value: ({ eventId }) => eventId },
  { header: 'article_id', value: ({ articleId }) => articleId },
  { header: 'publisher', value: ({ article }) => article?.publisher ?? null },
  { header: 'published', value: ({ article }) => article?.publishedAt ?? null },
  { header: 'title', value: ({ article }) => article?.title ?? null },
  { header: 'url', value: ({ article }) => article?.url ?? null },
  { header: 'language', value: ({ article }) => article?.language ?? null },
  { header: 'quote', value: ({ evidence }) => evidence.quote },
  { header: 'start', value: ({ evidence }) => evidence.start },
  { header: 'end', value: ({ evidence }) => evidence.end },
  { header: 'rule', value: ({ evidence }) => evidence.rule },
  { header: 'confidence', value: ({ evidence }) => evidence.confidence },
];

export async function* reportRows(graph: GraphStreams): AsyncGenerator<Row> {
  for await (const reports of batches(graph.reports(), BATCH)) {
    const articles = await graph.reader.articles([...new Set(reports.map(({ articleId }) => articleId))]);
    for (const { eventId, articleId, evidence } of reports) {
      const article = articles.get(articleId)?.article;
      for (const one of evidence) yield { eventId, articleId, article, evidence: one };
    }
  }
}
