import { graphOf } from './graph-of';

const mongCai = {
  id: 'p',
  type: 'City' as const,
  name: 'thành phố Móng Cái',
  level: 'city' as const,
  country: 'VN',
};
const dongHung = {
  id: 'q',
  type: 'City' as const,
  name: 'thành phố Đông Hưng',
  level: 'city' as const,
  country: 'CN',
};
const body = (name: string, place: string | null = 'p', more: object = {}) => ({
  id: 'b',
  type: 'Association' as const,
  name,
  place,
  ...more,
});

async function idsOf(...bodies: readonly ReturnType<typeof body>[]) {
  const graph = await graphOf(
    ...bodies.map((entity, index) => ({ id: `a${index}`, entities: [entity, mongCai, dongHung] })),
  );
  return { graph, ids: bodies.map((_, index) => graph.mentioned(`a${index}`, 0)) };
}

describe('bodies', () => {
  test('one body however its name is written', async () => {
    const { graph, ids } = await idsOf(
      body('Ủy ban Nhân dân TP Móng Cái'),
      body('UBND thành phố Móng Cái'),
      body('UBND thành phố'),
      body('Uỷ ban nhân dân TP. Móng Cái', null),
    );
    expect(new Set(ids).size).toBe(1);
    expect(graph.entities.find(({ id }) => id === ids[0])).toMatchObject({
      country: 'VN',
      placeId: graph.mentioned('a0', 1),
    });
  });

  test('a name that only its place completes is written out', async () => {
    const { graph, ids } = await idsOf(body('UBND thành phố'));
    expect(graph.entities.find(({ id }) => id === ids[0])?.name).toBe('UBND thành phố Móng Cái');
  });

  test('the standing board is a form of its committee', async () => {
    const { ids } = await idsOf(
      body('Thành ủy Móng Cái', 'p', { type: 'Party' }),
      body('Ban Thường vụ Thành ủy Móng Cái', 'p', { type: 'Party' }),
    );
    expect(ids[1]).toBe(ids[0]);
  });

  test.each([
    ['UBND thành phố Móng Cái', 'p', 'HĐND thành phố Móng Cái', 'p'],
    ['Công an thành phố', 'p', 'Công an thành phố', 'q'],
    ['Công an Móng Cái', 'p', 'Cục Công an Móng Cái', 'p'],
    ['Hội Phụ nữ thành phố', 'p', 'Hội Nông dân thành phố', 'p'],
  ])('%s (%s) and %s (%s) are two', async (first, firstPlace, second, secondPlace) => {
    const { ids } = await idsOf(body(first, firstPlace), body(second, secondPlace));
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('what every place has is known inside its article where no place is told', async () => {
    for (const name of ['UBND thành phố', 'Sở Ngoại vụ', 'Công an']) {
      const { ids } = await idsOf(body(name, null), body(name, null));
      expect(ids[1]).not.toBe(ids[0]);
    }
  });

  test('ministries differ by their country, in the name or told', async () => {
    const { ids } = await idsOf(
      body('Bộ Ngoại giao Lào', null),
      body('Bộ Ngoại giao', null, { country: 'LA' }),
      body('Bộ Ngoại giao', null, { country: 'VN' }),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});
