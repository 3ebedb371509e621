import fc from 'fast-check';
import { createGazetteer, type Place } from '../../src/gazetteer';
import { fold } from '../../src/graph';

const place = (id: string, names: readonly string[], rest: Partial<Place> = {}): Place => ({
  id,
  name: names[0] ?? id,
  names: names.map((name) => ({ name, language: 'vi' })),
  level: 'district',
  country: 'VN',
  parentId: null,
  location: null,
  identifiers: [],
  validFrom: null,
  validTo: null,
  becameIds: [],
  weight: 1,
  ...rest,
});

test('whatever a place is called, the folded name finds it', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Đắk  Lắk', "Ia H'Drai"),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      const gazetteer = createGazetteer([place('vn-x', names)], []);
      return names.every((one) => gazetteer.named(fold(one)).length === 1);
    }),
  );
});

test('of one name, the better known comes first, then the smaller id', () => {
  const gazetteer = createGazetteer(
    [
      place('vn-b', ['Long Sơn']),
      place('vn-c', ['Long Sơn'], { weight: 9 }),
      place('vn-a', ['Long Sơn', 'Lòng Sơn']),
    ],
    [],
  );
  expect(gazetteer.named('long son').map(({ id }) => id)).toEqual(['vn-c', 'vn-a', 'vn-b']);
});

test('what nobody knows is empty, not an error', () => {
  const gazetteer = createGazetteer([place('vn-a', ['A'], { parentId: 'vn-gone' })], []);
  expect(gazetteer.get('vn-z')).toBeUndefined();
  expect(gazetteer.named('z')).toEqual([]);
  expect(gazetteer.ancestors('vn-z')).toEqual([]);
  expect(gazetteer.ancestors('vn-a')).toEqual([]);
  expect(gazetteer.children('vn-a')).toEqual([]);
  expect(gazetteer.country('a')).toBeUndefined();
});

test('a circle of parents ends', () => {
  const gazetteer = createGazetteer(
    [place('vn-a', ['A'], { parentId: 'vn-b' }), place('vn-b', ['B'], { parentId: 'vn-a' })],
    [],
  );
  expect(gazetteer.ancestors('vn-a').map(({ id }) => id)).toEqual(['vn-b', 'vn-a']);
});
