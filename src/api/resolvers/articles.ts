import { checkedSize, connection, mentionList, reportsOf } from '../../queries';
import type { ArticleResolvers, MentionResolvers } from '../generated/resolver-types';

export const Article: ArticleResolvers = {
  mentions: (article, args, { loaders }) =>
    connection(
      mentionList(() => loaders.mentions.load(article.id)),
      args,
      { field: 'START', direction: 'ASC' },
    ),
  reports: async (article, { first }, { reader }) => {
    const size = checkedSize('first', first);
    return (await reportsOf(reader, article.id)).slice(0, size);
  },
};

export const Mention: MentionResolvers = {
  quote: async ({ articleId, start, end }, _, { loaders }) =>
    (await loaders.article.load(articleId)).text.slice(start, end),
  entity: ({ entityId }, _, { loaders }) => loaders.entity.load(entityId),
};
