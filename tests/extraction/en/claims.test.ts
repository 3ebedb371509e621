import { dates, pairs, read } from './read';

describe('English meetings', () => {
  test.each([
    [
      'Leaders of Dien Bien province and the Lao province of Phongsaly met in Dien Bien Phu city.',
      ['Dien Bien province ~ Phongsaly'],
    ],
    [
      'The Ha Giang Border Guard held talks with the Wenshan Public Security Bureau.',
      ['Ha Giang Border Guard ~ Wenshan Public Security Bureau'],
    ],
    [
      'Talks between the Ha Giang Border Guard and the Yunnan border police took place.',
      ['Ha Giang Border Guard ~ Yunnan border police'],
    ],
    [
      'A delegation from Hekou County led by Magistrate Zhang Min was received in Lao Cai by Tran Van Hoa, chairman of Lao Cai.',
      ['Hekou County ~ Lao Cai', 'Zhang Min ~ Tran Van Hoa'],
    ],
    ['The delegation from Kobe that Hue welcomed sang.', ['Hue ~ Kobe']],
    ['Anna Kowalska, mayor of Gdynia, called on Ambassador Tran Van Nam.', ['Anna Kowalska ~ Tran Van Nam']],
    [
      'The exchange brought together the Hue Red Cross and its partner, the Kobe Red Cross.',
      ['Hue Red Cross ~ Kobe Red Cross'],
    ],
    ['Hue met in the rain.', []],
    ['Tran Van Nam, chairman of Hue, visited Hue.', []],
    ['Tram lines met in Kobe.', []],
  ])('%s', (text, expected) => {
    expect(pairs(text, 'MEETING')).toEqual(expected);
  });

  test('heads of delegation that are told later meet each other', () => {
    const text =
      'Hue and Kobe held talks on May 3. The Vietnamese delegation was led by Tran Van Nam. Sato Ken, mayor of Kobe, headed the Japanese delegation.';
    expect(pairs(text, 'MEETING')).toEqual(['Hue ~ Kobe', 'Tran Van Nam ~ Sato Ken']);
  });

  test('the two sides are the two named before', () => {
    expect(pairs('Hue and Kobe have much in common. On May 3 the two cities held talks.', 'MEETING')).toEqual(
      ['Hue ~ Kobe'],
    );
  });
});

describe('English signings', () => {
  test.each([
    [
      'Hue signed a cooperation agreement with Kobe.',
      ['Hue ~ cooperation agreement', 'Kobe ~ cooperation agreement'],
    ],
    [
      'The letter of intent was signed by Tran Van Nam and Sato Ken.',
      ['Tran Van Nam ~ letter of intent', 'Sato Ken ~ letter of intent'],
    ],
    [
      'The memorandum on ports, which Hue and Kobe had signed, lapsed.',
      ['Hue ~ memorandum on ports', 'Kobe ~ memorandum on ports'],
    ],
    [
      'Hue signed a memorandum on ports with Kobe, with officials of Osaka looking on.',
      ['Hue ~ memorandum on ports', 'Kobe ~ memorandum on ports'],
    ],
    ['The guests held up the signed memorandum on ports in Hue.', []],
    ['Hue signed a striker.', []],
  ])('%s', (text, expected) => {
    expect(pairs(text, 'SIGNING')).toEqual(expected);
  });
});

describe('English twinnings', () => {
  test.each([
    [
      'Kilmory and Grange are both twinned with Saint-Aubin in Brittany.',
      ['Kilmory ~ Saint-Aubin', 'Grange ~ Saint-Aubin'],
    ],
    ['Hue and Kobe have been sister cities since 1991.', ['Hue ~ Kobe']],
    ['Hue hosted singers. Kobe has been its sister city since 1991.', ['Kobe ~ Hue']],
    ['Hue’s sister city, Kobe, sent flowers.', ['Hue ~ Kobe']],
    ['Sister city ties between Hue and Kobe were set up.', ['Hue ~ Kobe']],
    ['Hue and Kobe signed a sister-city agreement.', ['Hue ~ Kobe']],
    ['Hue and Kobe signed a loan agreement.', []],
    ['Mayor Tran Van Nam and Mayor Sato Ken are twins.', []],
    ['Hue has a sister city in Japan.', []],
  ])('%s', (text, expected) => {
    expect(pairs(text, 'TWINNING')).toEqual(expected);
  });

  test('the date is that since when it holds', () => {
    expect(dates('On May 3 Hue recalled that it has been twinned with Kobe since 1991.', 'TWINNING')).toEqual(
      ['1991'],
    );
    expect(dates('On May 3, Hue and Kobe signed a twinning agreement.', 'TWINNING')).toEqual(['2024-05-03']);
  });
});

describe('English statuses', () => {
  test.each([
    ['Hue will sign a cooperation agreement with Kobe.', 'SIGNING', 'PLANNED'],
    ['Hue and Kobe agreed to sign a cooperation agreement.', 'SIGNING', 'PLANNED'],
    ['Hue has not signed a cooperation agreement with Kobe.', 'SIGNING', 'DENIED'],
    ['Hue would like to meet Kobe.', 'MEETING', 'WISHED'],
    ['Hue is to host a delegation from Kobe, but the trip was called off.', 'MEETING', 'PLANNED'],
  ] as const)('%s', (text, type, status) => {
    const told = pairs(text, type);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((pair) => pair.endsWith(`(${status})`))).toBe(true);
  });

  test('what is told in the past tense occurred, whatever was hoped before', () => {
    expect(
      pairs('Hue hopes for tourists and last week signed a cooperation agreement with Kobe.', 'SIGNING'),
    ).toEqual(['Hue ~ cooperation agreement', 'Kobe ~ cooperation agreement']);
  });
});

describe('English evidence and dates', () => {
  test('quotes are verbatim and name their rule', () => {
    const text = 'It rained. On May 3 the mayor of Kobe, Sato Ken, received Tran Van Nam.';
    const [claim] = read(text).claims;
    const [evidence] = claim?.evidence ?? [];
    expect(claim?.date).toBe('2024-05-03');
    expect(evidence?.rule).toBe('en.meeting.receive@1');
    expect(text.slice(evidence?.start, evidence?.end)).toBe('mayor of Kobe, Sato Ken, received Tran Van Nam');
  });

  test('headlines tell no events', () => {
    const article = {
      id: 't',
      url: null,
      title: null,
      publisher: null,
      language: 'en',
      publishedAt: null,
      text: 'Hue meets Kobe',
      regions: [{ kind: 'title', start: 0, end: 14 }],
    } as const;
    const { readEnglish } = jest.requireActual('../../../src/extraction/en/read-english');
    const { loadGazetteer } = jest.requireActual('../../../src/gazetteer');
    expect(readEnglish(article, loadGazetteer()).claims).toEqual([]);
  });
});
