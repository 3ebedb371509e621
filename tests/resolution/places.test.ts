import { around, graphOf, placeOf } from './graph-of';

const city = (id: string, name: string, more: object = {}) => ({ id, type: 'City' as const, name, ...more });

describe('places of the gazetteer', () => {
  test('one place under its Vietnamese, Chinese and pinyin name, with and without the word for its kind', async () => {
    const graph = await graphOf(
      { id: 'a', entities: [city('e1', 'thành phố Đông Hưng', { level: 'city', country: 'CN' })] },
      { id: 'b', entities: [city('e1', 'Dongxing')] },
      { id: 'c', entities: [city('e1', '东兴', { country: 'CN' })] },
      { id: 'd', entities: [city('e1', 'TP.Đông Hưng', { country: 'CN' })] },
    );
    const ids = new Set(['a', 'b', 'c', 'd'].map((id) => graph.mentioned(id, 0)));
    expect(ids.size).toBe(1);
    expect(placeOf([...ids][0])).toMatchObject({ name: 'Đông Hưng', country: 'CN' });
  });

  test('brings the places around it into the graph, so that partOf leads up to the province', async () => {
    const graph = await graphOf({ id: 'a', entities: [city('e1', 'Móng Cái')] });
    expect(around(graph, graph.mentioned('a', 0))).toEqual(['Quảng Ninh']);
    expect(
      graph.entities.every(
        ({ placeId }) => placeId === null || graph.entities.some(({ id }) => id === placeId),
      ),
    ).toBe(true);
  });

  test('keeps the names that articles use beside those of the gazetteer', async () => {
    const graph = await graphOf({
      id: 'a',
      entities: [city('e1', 'Móng Cái', { names: ['Móng Cái', 'TP Móng Cái'] })],
    });
    const aliases = graph.entities.find(({ name }) => name === 'Móng Cái')?.aliases.map(({ name }) => name);
    expect(aliases).toEqual(expect.arrayContaining(['Móng Cái', 'Mong Cai', 'TP Móng Cái']));
  });

  test('of a town and a province of one name, the level tells which; without one, the province', async () => {
    const graph = await graphOf(
      {
        id: 'a',
        entities: [
          city('e1', 'thành phố Cao Bằng', { level: 'city' }),
          city('e2', 'tỉnh Cao Bằng', { level: 'province' }),
        ],
      },
      { id: 'b', entities: [city('e1', 'Cao Bằng')] },
      { id: 'c', entities: [city('e1', 'Cao Bằng', { names: ['Cao Bằng', 'TP Cao Bằng'] })] },
    );
    expect(placeOf(graph.mentioned('a', 0))?.level).toBe('city');
    expect(placeOf(graph.mentioned('a', 1))?.level).toBe('province');
    expect(placeOf(graph.mentioned('b', 0))?.level).toBe('province');
    expect(placeOf(graph.mentioned('c', 0))?.level).toBe('city');
  });

  test('names that look alike across the border stay apart', async () => {
    const graph = await graphOf(
      { id: 'a', entities: [city('e1', 'Hà Nam', { country: 'VN' })] },
      { id: 'b', entities: [city('e1', 'Hà Nam', { country: 'CN' })] },
    );
    expect(placeOf(graph.mentioned('a', 0))?.country).toBe('VN');
    expect(graph.mentioned('b', 0)).not.toBe(graph.mentioned('a', 0));
  });

  test('a commune that shares its name with many is linked only where the text tells where it lies', async () => {
    const graph = await graphOf(
      { id: 'a', publishedAt: '2025-09-01', entities: [city('e1', 'xã Hòa Bình', { level: 'commune' })] },
      {
        id: 'b',
        publishedAt: '2025-09-01',
        entities: [
          city('e1', 'xã Hải Sơn', { level: 'commune', place: 'e2' }),
          city('e2', 'tỉnh Quảng Ninh', { level: 'province' }),
        ],
      },
    );
    expect(placeOf(graph.mentioned('a', 0))).toBeUndefined();
    expect(around(graph, graph.mentioned('b', 0))).toContain('Quảng Ninh');
    expect(placeOf(graph.mentioned('b', 0))).toBeDefined();
  });

  test('a parent told by the text that cannot be its parent keeps a name from being linked', async () => {
    const graph = await graphOf({
      id: 'a',
      entities: [
        city('e1', 'huyện Cao Lộc', { level: 'district', place: 'e2' }),
        city('e2', 'tỉnh Quảng Ninh', { level: 'province' }),
      ],
    });
    expect(placeOf(graph.mentioned('a', 0))).toBeUndefined();
  });
});

describe('places that the gazetteer does not know', () => {
  const village = (commune: string) => [
    city('e1', 'thôn Lũng Mây', { level: 'village', place: 'e2', country: 'VN' }),
    city('e2', commune, { level: 'commune', place: 'e3' }),
    city('e3', 'tỉnh Quảng Ninh', { level: 'province' }),
  ];

  test('one village of two articles is one', async () => {
    const graph = await graphOf(
      { id: 'a', entities: village('xã Khe Vắng') },
      { id: 'b', entities: [city('e1', 'Lũng Mây', { level: 'village' })] },
    );
    expect(graph.mentioned('b', 0)).toBe(graph.mentioned('a', 0));
    expect(graph.entities.find(({ id }) => id === graph.mentioned('a', 0))?.name).toBe('Lũng Mây');
    expect(around(graph, graph.mentioned('a', 0))).toEqual(['Khe Vắng', 'Quảng Ninh']);
  });

  test('two villages of one name in two communes stay two, and a third mention that tells neither joins neither', async () => {
    const graph = await graphOf(
      { id: 'a', entities: village('xã Khe Vắng') },
      { id: 'b', entities: village('xã Suối Lặng') },
      { id: 'c', entities: [city('e1', 'thôn Lũng Mây', { level: 'village' })] },
    );
    expect(new Set(['a', 'b', 'c'].map((id) => graph.mentioned(id, 0))).size).toBe(3);
  });

  test.each([
    ['countries', { country: 'VN' }, { country: 'CN' }, 'Lũng Mây', 'Lũng Mây'],
    ['tones', {}, {}, 'Lũng Mây', 'Lũng Mầy'],
    ['levels', { level: 'district' }, { level: 'commune' }, 'Lũng Mây', 'Lũng Mây'],
  ])('different %s part them', async (_, first, second, nameA, nameB) => {
    const graph = await graphOf(
      { id: 'a', entities: [city('e1', nameA, first)] },
      { id: 'b', entities: [city('e1', nameB, second)] },
    );
    expect(graph.mentioned('b', 0)).not.toBe(graph.mentioned('a', 0));
  });

  test('what is only numbered is known inside its article', async () => {
    const notes = ['a', 'b'].map((id) => ({ id, entities: [city('e1', 'khu 2', { level: 'village' })] }));
    const graph = await graphOf(...notes);
    expect(graph.mentioned('b', 0)).not.toBe(graph.mentioned('a', 0));
  });
});
