import fc from 'fast-check';
import type { StoredArticle } from '../../src/store';
import { type ClaimNote, type EntityNote, news } from './news';

const PLACES: readonly Omit<EntityNote, 'id'>[] = [
  {
    type: 'City',
    name: 'thành phố Móng Cái',
    names: ['thành phố Móng Cái', 'Móng Cái'],
    level: 'city',
    country: 'VN',
  },
  { type: 'City', name: 'Móng Cái' },
  { type: 'City', name: 'Đông Hưng', names: ['Đông Hưng', 'TP Đông Hưng'], country: 'CN' },
  { type: 'City', name: 'Cao Bằng' },
  { type: 'City', name: 'thành phố Cao Bằng', level: 'city', country: 'VN' },
  { type: 'City', name: 'thôn Lũng Mây', level: 'village', country: 'VN' },
  { type: 'City', name: 'Lũng Mây', level: 'village', country: 'CN' },
  { type: 'City', name: 'xã Suối Vắng', level: 'commune' },
  { type: 'City', name: 'bản Suối Vắng', level: 'village' },
];
const BODIES: readonly Omit<EntityNote, 'id'>[] = [
  { type: 'Party', name: 'Thành ủy', kind: null },
  { type: 'Party', name: 'Ban Thường vụ Thành ủy Móng Cái' },
  { type: 'Association', name: 'UBND thành phố', kind: 'government' },
  { type: 'Association', name: 'Ủy ban nhân dân', kind: 'government' },
  { type: 'Association', name: 'Hội Hữu nghị Việt - Trung', kind: 'friendship', country: 'VN' },
];
const PEOPLE: readonly Omit<EntityNote, 'id'>[] = [
  { type: 'Person', name: 'Lý Thị Vân' },
  { type: 'Person', name: 'Ly Thi Van' },
  { type: 'Person', name: 'Lý Thị Vạn', country: 'VN' },
  { type: 'Person', name: 'Trần Bạch', country: 'CN' },
  { type: 'Person', name: 'Vân' },
];
const AGREEMENTS: readonly Omit<EntityNote, 'id'>[] = [
  { type: 'Agreement', name: 'bản ghi nhớ', kind: 'mou' },
  { type: 'Agreement', name: 'Bản ghi nhớ về vườn hoa chung', kind: 'mou' },
];
const DATES = [null, '2024', '2024-05', '2024-05-09', '2024-05-10', '2023-02-02'] as const;

/** Index into a list of local ids, null where the list is empty. */
const pick = (ids: readonly string[], at: number): string | null => ids[at % Math.max(ids.length, 1)] ?? null;

const localEntities = fc
  .record({
    places: fc.array(fc.record({ note: fc.constantFrom(...PLACES), in: fc.option(fc.nat(5)) }), {
      minLength: 1,
      maxLength: 4,
    }),
    bodies: fc.array(fc.record({ note: fc.constantFrom(...BODIES), of: fc.option(fc.nat(5)) }), {
      maxLength: 2,
    }),
    people: fc.array(fc.record({ note: fc.constantFrom(...PEOPLE), of: fc.option(fc.nat(5)) }), {
      maxLength: 2,
    }),
    agreements: fc.array(fc.constantFrom(...AGREEMENTS), { maxLength: 2 }),
  })
  .map(({ places, bodies, people, agreements }): EntityNote[] => {
    const placeIds = places.map((_, index) => `p${index}`);
    const officeIds = [...placeIds, ...bodies.map((_, index) => `b${index}`)];
    const other = (id: string, at: number | null) => {
      const chosen = at === null ? null : pick(placeIds, at);
      return chosen === id ? null : chosen;
    };
    return [
      ...places.map(({ note, in: at }, index) => ({
        ...note,
        id: `p${index}`,
        place: other(`p${index}`, at),
      })),
      ...bodies.map(({ note, of }, index) => ({ ...note, id: `b${index}`, place: other('', of) })),
      ...people.map(({ note, of }, index) => ({
        ...note,
        id: `h${index}`,
        roles: of === null ? [] : [{ title: 'Chủ tịch', of: pick(officeIds, of) }],
      })),
      ...agreements.map((note, index) => ({ ...note, id: `a${index}` })),
    ];
  });

const claimShapes = fc.array(
  fc.record({
    type: fc.constantFrom('MEETING', 'MEETING', 'SIGNING', 'TWINNING'),
    status: fc.constantFrom('OCCURRED', 'OCCURRED', 'PLANNED', 'CANCELLED', 'DENIED', 'WISHED'),
    date: fc.constantFrom(...DATES),
    ends: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

function claimNotes(
  entities: readonly EntityNote[],
  shapes: readonly (typeof claimShapes extends fc.Arbitrary<infer T> ? T : never)[number][],
): ClaimNote[] {
  const agreements = entities.filter(({ type }) => type === 'Agreement').map(({ id }) => id);
  const parties = entities.filter(({ type }) => type !== 'Agreement').map(({ id }) => id);
  return shapes.map(({ type, status, date, ends }) => ({
    type: type as ClaimNote['type'],
    status: status as NonNullable<ClaimNote['status']>,
    date,
    pairs: ends.flatMap(([a, b]): [string, string][] => {
      const left = pick(parties, a);
      const right = pick(type === 'SIGNING' ? agreements.slice(0, 1) : parties, b);
      return left === null || right === null ? [] : [[left, right]];
    }),
  }));
}

/** Articles that share names, places, people and meetings, and disagree about them. */
export const randomNews: fc.Arbitrary<StoredArticle[]> = fc
  .array(
    fc.record({
      entities: localEntities,
      shapes: claimShapes,
      publishedAt: fc.constantFrom(null, '2024-05-10', '2024-05-14', '2024-06-01', '2025-08-01'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((articles) =>
    articles.map(({ entities, shapes, publishedAt }, index) =>
      news({ id: `article-${index}`, publishedAt, entities, claims: claimNotes(entities, shapes) }),
    ),
  );
