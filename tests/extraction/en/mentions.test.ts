import { named, read } from './read';

describe('English persons', () => {
  test.each([
    ['Secretary of the Quang Ninh provincial Party Committee Nguyen Van Toan spoke.', ['Nguyen Van Toan']],
    ['Lieutenant Colonel Vu Dinh Hai headed the patrol.', ['Vu Dinh Hai']],
    ['Taipei Mayor Chen Mei-ling (陳美玲) smiled.', ['Chen Mei-ling']],
    ['Governor of Luang Prabang province Somchai Phommachan agreed.', ['Somchai Phommachan']],
    [
      'Chairman of the People’s Committee of the northern province of Bac Giang Le Anh Tuan said so.',
      ['Le Anh Tuan'],
    ],
    ['Le Hai Binh, Party secretary of Cao Bang City, spoke.', ['Le Hai Binh']],
    ['Police chief Tang Min (Duong Man) left. Tang was late.', ['Tang Min']],
    ['They walked along Tran Phu Street to the Nguyen Trai Bridge.', []],
    ['Ha Long Bay is wide. Lai Chau is far.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'Person')).toEqual(expected);
  });

  test('a surname alone, or a Vietnamese given name, is the person named before', () => {
    const [person] = read(
      'Mayor Fiona Baird met Tran Thi Mai, chairwoman of the club. Baird and Mai sang.',
    ).entities.filter(({ type }) => type === 'Person');
    expect([...(person?.names ?? [])]).toEqual(['Fiona Baird', 'Baird']);
  });

  test('fused titles are two roles, each with its body', () => {
    const { entities } = read(
      'Party Secretary and Mayor of Chongzuo City Wei Tao met Khampheng Vongsa, Secretary of the Attapeu Party Committee and Governor of Attapeu province.',
    );
    const roles = entities
      .filter(({ type }) => type === 'Person')
      .map((person) =>
        person.roles.map(({ title, of }) => [title, entities.find(({ id }) => id === of)?.name]),
      );
    expect(roles).toEqual([
      [
        ['Party Secretary', 'Chongzuo City'],
        ['Mayor', 'Chongzuo City'],
      ],
      [
        ['Secretary', 'Attapeu Party Committee'],
        ['Governor', 'Attapeu province'],
      ],
    ]);
  });

  test('his counterpart bears the title of the one named before', () => {
    const { entities } = read(
      'The mayor of Kilmory, Fiona Baird, and her counterpart from Saint-Aubin, Jean-Luc Moreau, spoke.',
    );
    expect(
      entities.filter(({ type }) => type === 'Person').map(({ name, roles }) => [name, roles[0]?.title]),
    ).toEqual([
      ['Fiona Baird', 'mayor'],
      ['Jean-Luc Moreau', 'mayor'],
    ]);
  });
});

describe('English places', () => {
  test.each([
    ['The hamlets of Na Pheo and Na Cang lie there.', ['Na Pheo', 'Na Cang']],
    ['Ba Che and Tien Yen districts grew.', ['Ba Che', 'Tien Yen']],
    [
      'Dongxing City of Guangxi Zhuang Autonomous Region traded.',
      ['Dongxing City', 'Guangxi Zhuang Autonomous Region'],
    ],
    ['Old stalls in Lao Cai closed.', ['Lao Cai']],
    ['It is a twin of the Hanseatic city.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'City')).toEqual(expected);
  });

  test('a place takes level and country from its words', () => {
    const { entities } = read('Guests came from Muong Khua district, in Laos.');
    expect(entities[0]).toMatchObject({ name: 'Muong Khua district', level: 'district', country: 'LA' });
  });

  test('one name at two levels is two places', () => {
    expect(named('Lao Cai City lies in Lao Cai Province.', 'City')).toEqual([
      'Lao Cai City',
      'Lao Cai Province',
    ]);
  });
});

describe('English bodies and documents', () => {
  test.each([
    ['Association', 'The Po Ma Border Guard Post helped.', ['Po Ma Border Guard Post']],
    [
      'Association',
      'The Department of Culture, Sports and Tourism of Hue paid.',
      ['Department of Culture, Sports and Tourism of Hue'],
    ],
    [
      'Association',
      'The Women’s Unions of Son La and Houaphan sang.',
      ['Women’s Union of Son La', 'Women’s Union of Houaphan'],
    ],
    ['Association', 'Border guards of Son La and Houaphan sang.', []],
    [
      'Party',
      'Party committees of Son La and Yen Bai met.',
      ['Party committee of Son La', 'Party committee of Yen Bai'],
    ],
    [
      'Party',
      'The Standing Committee of the Ha Giang Party Committee met.',
      ['Standing Committee of the Ha Giang Party Committee'],
    ],
    ['Party', 'The Communist Party of China (CPC) met. The CPC voted.', ['Communist Party of China']],
    ['Party', 'The party went on until dawn.', []],
    [
      'Agreement',
      'Vinh and Sakai signed a memorandum of understanding on port security on May 3.',
      ['memorandum of understanding on port security'],
    ],
    [
      'Agreement',
      'The 2018-2022 framework agreement on trade with Sakai lapsed.',
      ['2018-2022 framework agreement on trade'],
    ],
    ['Agreement', 'They had no deal.', []],
  ])('%s: %s', (type, text, expected) => {
    expect(named(text, type)).toEqual(expected);
  });
});
