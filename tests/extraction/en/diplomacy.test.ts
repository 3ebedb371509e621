import { dates, named, pairs } from './read';

describe('who holds an office', () => {
  test('a bearer behind the comma of his office', () => {
    expect(
      named('They called on the Governor of Fukui Prefecture, Kenta Oishida, and left.', 'Person'),
    ).toEqual(['Kenta Oishida']);
  });

  test('of two persons with their offices in one list each signs', () => {
    expect(
      pairs(
        'Hoang Van Lam, Chairman of the Lang Son city People’s Committee, and Mayor of Pingxiang Zhou Dejin signed a memorandum on ports.',
        'SIGNING',
      ),
    ).toEqual(['Hoang Van Lam ~ memorandum on ports', 'Zhou Dejin ~ memorandum on ports']);
  });

  test('the committee of a party keeps its place', () => {
    expect(named('He met officials of the CPC Committee of Yunnan Province.', 'Party')).toEqual([
      'CPC Committee of Yunnan Province',
    ]);
  });

  test('a name that goes on behind its acronym', () => {
    expect(
      named(
        'A delegation of the Vietnam Fatherland Front (VFF) Committee of Dong Nai Province sang.',
        'Association',
      ),
    ).toEqual(['Vietnam Fatherland Front (VFF) Committee of Dong Nai Province']);
  });
});

describe('names that are none of a place', () => {
  test.each([
    ['They inspected the Kim Lang bridge together.', []],
    ['The charter was signed the following May.', []],
    ['They met in Sen Monorom on Monday.', ['Sen Monorom']],
    ['They heard of South China and Europe.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'City')).toEqual(expected);
  });
});

describe('what happened and what did not', () => {
  test.each([
    ['Hue would have met Kobe in May.', ['Hue ~ Kobe (CANCELLED)']],
    ['Hue was to have held talks with Kobe.', ['Hue ~ Kobe (CANCELLED)']],
    ['Hue met Kobe in May.', ['Hue ~ Kobe']],
  ])('%s', (text, expected) => {
    expect(pairs(text, 'MEETING')).toEqual(expected);
  });

  test('documents that are only counted are none', () => {
    expect(pairs('Hue and Kobe signed two documents.', 'SIGNING')).toEqual([]);
  });

  test('a plan is a document where it is signed, and only there', () => {
    expect(pairs('Hue and Kobe signed a plan on parks.', 'SIGNING')).toEqual([
      'Hue ~ plan on parks',
      'Kobe ~ plan on parks',
    ]);
    expect(named('Hue has a plan on parks.', 'Agreement')).toEqual([]);
    expect(pairs('Hue and Kobe plan to sign an agreement.', 'SIGNING')).not.toContain('Hue ~ agreement');
  });
});

describe('meetings as agencies tell them', () => {
  test.each([
    ['Tran Van Nam and Governor Sato Ken co-chaired the meeting.', ['Tran Van Nam ~ Sato Ken']],
    ['Governor Sato Ken received a courtesy call from Mayor Tran Van Nam.', ['Sato Ken ~ Tran Van Nam']],
    [
      'Governor Sato Ken said on Monday after a meeting via video link with Mayor Tran Van Nam that it rained.',
      ['Sato Ken ~ Tran Van Nam'],
    ],
    ['Hue hosted a 12-member delegation from Kobe.', ['Hue ~ Kobe']],
  ])('%s', (text, expected) => {
    expect(pairs(text, 'MEETING')).toEqual(expected);
  });

  test('he who watches others sign is no signatory', () => {
    const text =
      'Mayor Tran Van Nam saw the Hue Red Cross and the Kobe Red Cross sign a contract on ambulances.';
    expect(pairs(text, 'SIGNING')).toEqual([
      'Hue Red Cross ~ contract on ambulances',
      'Kobe Red Cross ~ contract on ambulances',
    ]);
  });

  test('the signing of a document between two bodies is theirs', () => {
    expect(
      pairs(
        'Leaders witnessed the signing of a memorandum on ports between the Hue Red Cross and the Kobe Red Cross.',
        'SIGNING',
      ),
    ).toEqual(['Hue Red Cross ~ memorandum on ports', 'Kobe Red Cross ~ memorandum on ports']);
  });

  test('a second partner behind a second "with"', () => {
    const text = 'Hue twinned with Kobe in 2005 and with Osaka in 1983.';
    expect(pairs(text, 'TWINNING')).toEqual(['Hue ~ Kobe', 'Hue ~ Osaka']);
    expect(dates(text, 'TWINNING')).toEqual(['2005', '1983']);
  });
});

describe('dates', () => {
  test('of days with the month behind them the first counts', () => {
    expect(dates('Hue met Kobe on 29-31 January.', 'MEETING', '2024-02-03')).toEqual(['2024-01-29']);
  });

  test('what has occurred did not do so after the report', () => {
    expect(dates('Hue met Kobe, and will host a fair on June 3.', 'MEETING', '2024-05-22')).not.toContain(
      '2024-06-03',
    );
  });
});
