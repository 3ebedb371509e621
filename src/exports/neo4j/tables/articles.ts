import { neo4jModel } from '../../../store';
import type { Table } from '../table';

export const ARTICLES: Table = {
  name: 'articles',
  columns: [
    ...[
      'id:ID(article)',
      'url',
      'title',
      'publisher',
      'language',
      'published',
      'firstDay:date',
      'lastDay:date',
    ],
    ...['publishedKey', 'titleKey', 'titleLength:long', 'titleWords', 'storyWords', 'digest', 'document'],
    ...['extraction', ':LABEL'],
  ],
  async *rows(graph) {
    for await (const stored of graph.articles()) {
      const { properties, firstDay, lastDay } = neo4jModel.articleRow(stored);
      yield { ...properties, firstDay, lastDay, ':LABEL': ['Article'] };
    }
  },
};

export const MENTIONS: Table = {
  name: 'mentions',
  type: 'MENTIONS',
  columns: [':START_ID(article)', ':END_ID(entity)', 'start:long', 'end:long'],
  async *rows(graph) {
    for await (const mention of graph.mentions()) {
      for (const { articleId, entityId, ...place } of neo4jModel.mentionRows([mention])) {
        yield { ':START_ID(article)': articleId, ':END_ID(entity)': entityId, ...place };
      }
    }
  },
};
