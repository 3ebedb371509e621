import type { ArticleFilter } from '../../src/store';
import { apply, item, type OpenEmpty, stored, WORLD } from './fixtures';

export function describeArticles(open: OpenEmpty): void {
  describe('articles', () => {
    it('come back exactly as they went in', async () => {
      const store = await open();
      const article = stored('a1', {
        title: '«Tiếng Việt»: "ngoặc", \\ và 友好',
        text: 'Dòng một\r\n\tDòng hai\u0000 😀 東興 Hữu nghị\u2028',
        publishedAt: '2024',
      });
      await apply(store, { putArticles: [article] });
      expect(await store.articles(['a1', 'unknown'])).toEqual(new Map([['a1', article]]));
    });

    it('have digests that tell what is stored', async () => {
      const store = await open();
      await apply(store, { putArticles: [stored('a1'), stored('a2')] });
      await store.write(async (tx) => {
        expect(await tx.digests(['a2', 'a1', 'unknown'])).toEqual(
          new Map([
            ['a1', 'digest of a1'],
            ['a2', 'digest of a2'],
          ]),
        );
        expect((await tx.storedArticles(['a1', 'unknown'])).map(({ article }) => article.id)).toEqual(['a1']);
      });
    });

    it('are replaced by a later reading', async () => {
      const store = await open();
      await apply(store, { putArticles: [stored('a1', { title: 'Tin cũ' })] });
      await apply(store, { putArticles: [stored('a1', { title: 'Tin mới' })] });
      expect(await store.countArticles({})).toBe(1);
      const search = (text: string) => store.search({ text, types: ['Article'], limit: 10 });
      expect((await search('tin moi')).total).toBe(1);
      expect((await search('tin cu')).total).toBe(0);
    });

    it('take their mentions and items with them, and nobody else’s', async () => {
      const store = await open();
      const mentions = (articleId: string) => ({
        articleId,
        mentions: [{ articleId, entityId: 'mong-cai', start: 3, end: 11 }],
      });
      const items = (articleId: string) => ({
        articleId,
        stage: 'place' as const,
        items: [item(articleId, 'e1', 'mong cai')],
      });
      await apply(store, {
        putArticles: [stored('a1'), stored('a2')],
        replaceMentions: [mentions('a1'), mentions('a2')],
        replaceItems: [items('a1'), items('a2')],
      });
      await apply(store, { deleteArticles: ['a1'] });
      expect(await store.scan('article', null, 10)).toEqual(['a2']);
      expect(await store.mentionsIn(['a1', 'a2'])).toEqual(mentions('a2').mentions);
      expect(await store.itemsOfArticles(['a1', 'a2'])).toEqual(items('a2').items);
      expect((await store.search({ text: 'tin a1', types: ['Article'], limit: 10 })).total).toBe(0);
    });

    it('have mentions in the order of the text, replaced as a whole', async () => {
      const store = await open();
      const mention = (start: number, end: number, entityId: string) => ({
        articleId: 'a1',
        entityId,
        start,
        end,
      });
      await apply(store, {
        putArticles: [stored('a1')],
        replaceMentions: [
          { articleId: 'a1', mentions: [mention(9, 12, 'b'), mention(0, 8, 'a'), mention(0, 4, 'c')] },
        ],
      });
      expect(await store.mentionsIn(['a1'])).toEqual([
        mention(0, 4, 'c'),
        mention(0, 8, 'a'),
        mention(9, 12, 'b'),
      ]);
      await apply(store, { replaceMentions: [{ articleId: 'a1', mentions: [mention(5, 8, 'a')] }] });
      expect(await store.mentionsIn(['a1'])).toEqual([mention(5, 8, 'a')]);
    });

    describe('filter', () => {
      const matching = async (filter: ArticleFilter) => {
        const store = await open();
        await apply(store, {
          putEntities: WORLD,
          putArticles: [
            stored('daily', { publishedAt: '2024-05-10' }),
            stored('undated', { publishedAt: null, publisher: null }),
            stored('english', { language: 'en', publisher: 'Border News', publishedAt: '2023-12' }),
          ],
          replaceMentions: [
            {
              articleId: 'daily',
              mentions: [{ articleId: 'daily', entityId: 'council-mong-cai', start: 0, end: 3 }],
            },
          ],
        });
        const orderBy = { field: 'PUBLISHED', direction: 'ASC' } as const;
        const page = await store.findArticles(filter, { limit: 10, orderBy });
        const ids = page.items.map(({ node }) => node.id);
        expect(await store.countArticles(filter)).toBe(ids.length);
        return ids;
      };

      it.each<[string, ArticleFilter, string[]]>([
        ['nothing asked', {}, ['english', 'daily', 'undated']],
        ['language', { languages: ['en'] }, ['english']],
        ['several languages', { languages: ['en', 'vi'] }, ['english', 'daily', 'undated']],
        ['no language at all', { languages: [] }, []],
        ['publisher', { publishers: ['Báo Biên giới'] }, ['daily']],
        ['publisher in other letters', { publishers: ['báo biên giới'] }, []],
        ['period', { during: { from: '2024' } }, ['daily']],
        ['period touched by a month', { during: { from: '2023-12-31', to: '2024-01-01' } }, ['english']],
        ['period before', { during: { to: '2023-11' } }, []],
        ['mention', { mentioning: { ids: ['council-mong-cai'], withAffiliates: false } }, ['daily']],
        [
          'mention of a body of the place',
          { mentioning: { ids: ['quang-ninh'], withAffiliates: true } },
          ['daily'],
        ],
        ['mention of the place itself', { mentioning: { ids: ['quang-ninh'], withAffiliates: false } }, []],
        [
          'all at once',
          { languages: ['vi'], publishers: ['Báo Biên giới'], during: { to: '2024' } },
          ['daily'],
        ],
      ])('%s', async (_, filter, expected) => {
        expect(await matching(filter)).toEqual(expected);
      });
    });
  });
}
