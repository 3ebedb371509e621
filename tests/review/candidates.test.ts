import { loadGazetteer } from '../../src/gazetteer';
import { findMergeCandidates, markDistinct } from '../../src/review';
import type { StoredArticle } from '../../src/store';
import { storeOf } from '../ingest/graph-dump';
import { type ArticleNote, type EntityNote, news } from '../ingest/news';

const gazetteer = loadGazetteer();

async function candidates(...articles: readonly StoredArticle[]) {
  const store = await storeOf(articles);
  const found = await findMergeCandidates(store, gazetteer);
  await store.close();
  return found;
}

let articles = 0;
/** An article with what it names; each is told in an article of its own. */
const of = (entities: readonly EntityNote[], claims: ArticleNote['claims'] = []) =>
  news({ id: `article-${articles++}`, entities, claims });

const TOWN: EntityNote = { id: 't', type: 'City', name: 'Móng Cái', country: 'VN' };
const OFFICE: EntityNote = { id: 'o', type: 'Party', name: 'Thành ủy Móng Cái', place: 't' };
const secretary = (name: string): EntityNote[] => [
  TOWN,
  OFFICE,
  { id: 'h', type: 'Person', name, roles: [{ title: 'Bí thư', of: 'o' }] },
];

describe('proposes', () => {
  it('people whose names are a letter apart and who hold one office', async () => {
    const [one, ...others] = await candidates(of(secretary('Trần Bạch Mai')), of(secretary('Trần Bạch Mao')));
    expect(others).toEqual([]);
    expect([one!.a.name, one!.b.name].sort()).toEqual(['Trần Bạch Mai', 'Trần Bạch Mao']);
    expect(one!.reasons.join(' ')).toContain('Both are “Bí thư”.');
  });

  it('bodies of one place, one of whose names is in the other', async () => {
    const bodies = (name: string) => of([TOWN, { id: 'b', type: 'Association', name, place: 't' }]);
    const [one] = await candidates(
      bodies('Hội Văn học và Nghệ thuật thành phố Móng Cái'),
      bodies('Hội Văn học Nghệ thuật thành phố Móng Cái'),
    );
    expect(one).toBeDefined();
    expect(one!.reasons.join(' ')).toContain('Móng Cái');
  });

  it('the likeliest first, with a score from 0 to 1', async () => {
    const bodies = (name: string) => of([TOWN, { id: 'b', type: 'Association', name, place: 't' }]);
    const found = await candidates(
      bodies('Hội Văn học và Nghệ thuật thành phố Móng Cái'),
      bodies('Hội Văn học Nghệ thuật thành phố Móng Cái'),
      of(secretary('Trần Bạch Mai')),
      of(secretary('Trần Bạch Mao')),
    );
    expect(found.map(({ a }) => a.type)).toEqual(['Person', 'Association']);
    const [first, second] = found.map(({ score }) => score);
    expect(1 >= first! && first! > second! && second! > 0).toBe(true);
  });
});

describe('does not propose', () => {
  const nothing = async (...given: StoredArticle[]) => expect(await candidates(...given)).toEqual([]);

  it('names that differ in a tone', () => nothing(of(secretary('Lý Thị Vân')), of(secretary('Lý Thị Vạn'))));

  it('namesakes of two countries', async () =>
    nothing(
      of([{ id: 'h', type: 'Person', name: 'Trần Bạch Mai', country: 'VN' }]),
      of([{ id: 'h', type: 'Person', name: 'Trần Bạch Mai', country: 'CN' }]),
    ));

  it('those whom one event tells apart', () =>
    nothing(
      of(
        [
          ...secretary('Trần Bạch Mai'),
          { id: 'k', type: 'Person', name: 'Trần Bạch Mao', roles: [{ title: 'Bí thư', of: 'o' }] },
        ],
        [{ type: 'MEETING', date: '2024-05-09', pairs: [['h', 'k']] }],
      ),
    ));

  it('people of one syllable, each known in an article only', () =>
    nothing(
      of([{ id: 'h', type: 'Person', name: 'Vân', roles: [{ title: 'Chủ tịch', of: null }] }]),
      of([{ id: 'h', type: 'Person', name: 'Vân', roles: [{ title: 'Chủ tịch', of: null }] }]),
    ));

  it('bodies of nowhere', () =>
    nothing(
      of([{ id: 'b', type: 'Association', name: 'Sở Ngoại vụ' }]),
      of([{ id: 'b', type: 'Association', name: 'Sở Ngoại vụ' }]),
    ));

  it('two places of the gazetteer that share a name', () =>
    nothing(
      of([{ id: 'a', type: 'City', name: 'tỉnh Hà Nam', level: 'province', country: 'VN' }]),
      of([{ id: 'a', type: 'City', name: 'tỉnh Hà Nam', level: 'province', country: 'CN' }]),
    ));
});

it('leaves out those that people hold distinct', async () => {
  const store = await storeOf([of(secretary('Trần Bạch Mai')), of(secretary('Trần Bạch Mao'))]);
  const [one] = await findMergeCandidates(store, gazetteer);
  await markDistinct(store, gazetteer, one!.b.id, one!.a.id, { reason: 'sisters', decidedBy: 'user:test' });
  expect(await findMergeCandidates(store, gazetteer)).toEqual([]);
  await store.close();
});
