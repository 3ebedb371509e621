import type { ArticleNote } from '../ingest/news';
import { graphOf } from './graph-of';

const place = (name: string, country: string) => ({ id: 'p', type: 'City' as const, name, country });
const person = (name: string, more: object = {}) => ({ id: 'h', type: 'Person' as const, name, ...more });
const chair = { roles: [{ title: 'Chủ tịch', of: 'p' }] };

describe('people', () => {
  test('one full name is one person, with and without diacritics or a role', async () => {
    const graph = await graphOf(
      { id: 'a', entities: [person('Lý Thị Vân', chair), place('Móng Cái', 'VN')] },
      { id: 'b', entities: [person('Lý Thị Vân')] },
      { id: 'c', entities: [person('Ly Thi Van')] },
    );
    expect(new Set(['a', 'b', 'c'].map((id) => graph.mentioned(id, 0)))).toEqual(
      new Set(['person:ly-thi-van']),
    );
    expect(graph.entities.find(({ type }) => type === 'Person')).toMatchObject({
      name: 'Lý Thị Vân',
      country: 'VN',
    });
  });

  test.each([
    ['country', 'Lý Thị Vân', place('Móng Cái', 'VN'), 'Lý Thị Vân', place('Đông Hưng', 'CN')],
    ['province', 'Lý Thị Vân', place('Móng Cái', 'VN'), 'Lý Thị Vân', place('Mường Nhé', 'VN')],
    ['tones', 'Lý Thị Vân', place('Móng Cái', 'VN'), 'Lý Thị Vạn', place('Móng Cái', 'VN')],
  ])('namesakes are told apart by %s', async (_, nameA, placeA, nameB, placeB) => {
    const graph = await graphOf(
      { id: 'a', entities: [person(nameA, chair), placeA] },
      { id: 'b', entities: [person(nameB, chair), placeB] },
    );
    expect(graph.mentioned('a', 0)).not.toBe(graph.mentioned('b', 0));
  });

  test('a slip in one article of many makes no namesake; half of them do', async () => {
    const articles = (count: number, more: object = {}) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${JSON.stringify(more)}${index}`,
        entities: [person('Lý Thị Vân', more)],
      }));
    const people = async (...notes: readonly ArticleNote[]) =>
      (await graphOf(...notes)).entities.filter(({ type }) => type === 'Person').length;
    const [vietnamese, chinese] = [{ country: 'VN' }, { country: 'CN' }];
    expect(await people(...articles(10), ...articles(9, vietnamese), ...articles(2, chinese))).toBe(1);
    expect(await people(...articles(10), ...articles(9, vietnamese), ...articles(5, chinese))).toBe(3);
    expect(await people(...articles(3, vietnamese), ...articles(1, chinese))).toBe(2);
  });

  test('a name of one syllable stays with its article, one in Chinese characters does not', async () => {
    const short = await graphOf(
      { id: 'a', entities: [person('Vân')] },
      { id: 'b', entities: [person('Vân')] },
    );
    expect(short.mentioned('a', 0)).not.toBe(short.mentioned('b', 0));
    const chinese = await graphOf(
      { id: 'a', entities: [person('李云')] },
      { id: 'b', entities: [person('李云')] },
    );
    expect(chinese.mentioned('a', 0)).toBe(chinese.mentioned('b', 0));
  });

  test('a role is one row with all its reports, as of the latest article', async () => {
    const titled = (title: string) => person('Lý Thị Vân', { roles: [{ title, of: 'p' }] });
    const graph = await graphOf(
      { id: 'a', publishedAt: '2024-05-10', entities: [titled('Phó Chủ tịch'), place('Móng Cái', 'VN')] },
      { id: 'b', publishedAt: '2025', entities: [titled('phó chủ tịch'), place('Móng Cái', 'VN')] },
    );
    expect(graph.roles).toHaveLength(1);
    expect(graph.roles[0]).toMatchObject({
      title: 'Phó chủ tịch',
      ofId: graph.mentioned('a', 1),
      asOf: '2025',
    });
    expect(graph.roles[0]?.reports.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  });
});
