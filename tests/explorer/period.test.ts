import { articleOf, EMPTY_DRAFT } from '../../src/explorer/articles/draft';
import { covers, periodOf, yearOf } from '../../src/explorer/state/period';

describe('the years of a view', () => {
  it('cover dates of any precision, both ends included', () => {
    const years = { from: 2015, to: 2019 };
    expect(covers(years, ['2015'])).toBe(true);
    expect(covers(years, ['2019-12-31'])).toBe(true);
    expect(covers(years, ['2014-12-31', '2020-01'])).toBe(false);
  });

  it('are open where an end is not chosen', () => {
    expect(covers({ from: 2015, to: null }, ['2099'])).toBe(true);
    expect(covers({ from: null, to: 2015 }, ['2016'])).toBe(false);
  });

  it('cover what has no date only where all years are shown', () => {
    expect(covers({ from: null, to: null }, [])).toBe(true);
    expect(covers({ from: 2015, to: null }, [])).toBe(false);
  });

  it('are told to the service as dates; nothing where all are shown', () => {
    expect(periodOf({ from: null, to: null })).toBeNull();
    expect(periodOf({ from: 2015, to: null })).toEqual({ from: '2015', to: null });
    expect(yearOf('2015-06')).toBe(2015);
  });
});

describe('an article that is typed in', () => {
  it('is handed over without what is blank; its text is left as it is', () => {
    expect(
      articleOf({ ...EMPTY_DRAFT, title: '  Hai bên gặp nhau ', publisher: ' ', text: ' Một câu.\n' }),
    ).toEqual({
      title: 'Hai bên gặp nhau',
      text: ' Một câu.\n',
    });
  });
});
