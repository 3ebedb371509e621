import { graphOf } from './graph-of';

const towns = [
  { id: 'p', type: 'City' as const, name: 'Móng Cái', country: 'VN' },
  { id: 'q', type: 'City' as const, name: 'Đông Hưng', country: 'CN' },
];
const paper = (id: string, name: string) => ({ id, type: 'Agreement' as const, name, kind: 'mou' as const });
const signed = (id: string, date: string | null) => ({
  type: 'SIGNING' as const,
  date,
  pairs: [
    ['p', id],
    ['q', id],
  ] as [string, string][],
});

const one = (id: string, name: string, date: string | null) => ({
  id,
  entities: [paper('d', name), ...towns],
  claims: [signed('d', date)],
});

describe('agreements', () => {
  test.each([
    ['bản ghi nhớ', '2024-05-09', 'bản ghi nhớ', '2024'],
    ['bản ghi nhớ', '2024-05-09', 'Bản ghi nhớ về vườn hoa chung', '2024-05-09'],
    ['Bản ghi nhớ về chăm sóc vườn hoa chung', null, 'bản ghi nhớ về vườn hoa chung', '2024'],
    ['Bản ghi nhớ về vườn hoa', '2024-05', 'bản ghi nhớ về công viên', '2024-05-09'],
  ])('%s (%s) and %s (%s), signed by the same, are one, signed once', async (nameA, dateA, nameB, dateB) => {
    const graph = await graphOf(one('a', nameA, dateA), one('b', nameB, dateB));
    expect(graph.mentioned('b', 0)).toBe(graph.mentioned('a', 0));
    expect(graph.events).toHaveLength(1);
    expect(graph.events[0]?.reports).toHaveLength(2);
  });

  test.each([
    ['bản ghi nhớ', '2023', 'bản ghi nhớ', '2024-05-09'],
    ['Bản ghi nhớ về vườn hoa', null, 'bản ghi nhớ về công viên', null],
  ])('%s (%s) and %s (%s) are two', async (nameA, dateA, nameB, dateB) => {
    const graph = await graphOf(one('a', nameA, dateA), one('b', nameB, dateB));
    expect(graph.mentioned('b', 0)).not.toBe(graph.mentioned('a', 0));
    expect(graph.events).toHaveLength(2);
  });

  test('two documents of one article stay two, nameless ones too', async () => {
    const graph = await graphOf({
      id: 'a',
      entities: [paper('d', 'bản ghi nhớ'), paper('f', 'biên bản ghi nhớ'), ...towns],
      claims: [signed('d', '2024-05-09'), signed('f', '2024-05-09')],
    });
    expect(graph.mentioned('a', 1)).not.toBe(graph.mentioned('a', 0));
  });

  test('a nameless one that nobody signs stays with its article, a named one does not', async () => {
    const nameless = await graphOf(
      { id: 'a', entities: [paper('d', 'bản ghi nhớ')] },
      { id: 'b', entities: [paper('d', 'bản ghi nhớ')] },
    );
    expect(nameless.mentioned('b', 0)).not.toBe(nameless.mentioned('a', 0));
    const name = 'Hiệp định về vườn hoa chung';
    const named = await graphOf(
      { id: 'a', entities: [paper('d', name)] },
      { id: 'b', entities: [paper('d', name)] },
    );
    expect(named.mentioned('b', 0)).toBe(named.mentioned('a', 0));
  });
});
