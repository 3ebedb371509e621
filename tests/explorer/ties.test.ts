import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRow } from '../../src/explorer/ties/csv';
import { countriesIn, type Tie, tiesAskedBy } from '../../src/explorer/ties/tie';
import { tiesAsCsv } from '../../src/explorer/ties/ties-csv';

describe('a row of CSV', () => {
  it('puts quotes around what would part it', () => {
    expect(csvRow(['a', 'b,c', 'd "e"', 'f\ng', 3, null])).toBe('a,"b,c","d ""e""","f\ng",3,');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps a spreadsheet from running %j', (text) => {
    expect(csvRow([text])).toBe(`'${text}`);
  });

  it('leaves such signs alone elsewhere, and in numbers', () => {
    expect(csvRow(['Lào Cai - Hà Khẩu', 'a=b', -1])).toBe('Lào Cai - Hà Khẩu,a=b,-1');
  });

  it('is read back as it was but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (cells) => {
        const [read] = parse(csvRow(cells), { relaxColumnCount: true }) as string[][];
        expect(read).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
    );
  });
});

describe('ties as CSV', () => {
  const tie: Tie = {
    a: { __typename: 'City', id: 'city:a', name: '=Đông Hưng', country: 'CN', location: null },
    b: { __typename: 'City', id: 'city:b', name: 'Móng Cái', country: null, location: null },
    events: 4,
    first: { value: '2019-05' },
    last: null,
    byYear: [
      { year: 2019, meetings: 1, signings: 1, twinnings: 0 },
      { year: null, meetings: 1, signings: 0, twinnings: 1 },
    ],
  };

  it('has a line for each below the names of the columns, with the events of all years by type', () => {
    expect(parse(tiesAsCsv([tie]), { columns: true })).toEqual([
      {
        a_id: 'city:a',
        a_name: "'=Đông Hưng",
        a_country: 'CN',
        b_id: 'city:b',
        b_name: 'Móng Cái',
        b_country: '',
        events: '4',
        meetings: '2',
        signings: '1',
        twinnings: '1',
        first: '2019-05',
        last: '',
      },
    ]);
  });
});

describe('what a view asks of the ties', () => {
  const view = {
    tieLevel: 'PROVINCE',
    tieOrder: 'LAST',
    across: ['VN', 'CN'],
    from: 2015,
    to: null,
  } as const;

  it('is its level, countries, years and order', () => {
    expect(tiesAskedBy(view)).toEqual({
      level: 'PROVINCE',
      across: ['VN', 'CN'],
      during: { from: '2015', to: null },
      orderBy: { field: 'LAST', direction: 'DESC' },
    });
  });

  it('is nothing of countries where only one is named', () => {
    expect(tiesAskedBy({ ...view, across: ['VN'] }).across).toBeNull();
  });
});

describe('codes of countries', () => {
  it('are found whatever stands between them, once each', () => {
    expect(countriesIn('vn, CN;la vn')).toEqual(['VN', 'CN', 'LA']);
  });

  it('are two letters, no parts of words', () => {
    expect(countriesIn('Lào VNM C1 x')).toEqual([]);
  });
});
