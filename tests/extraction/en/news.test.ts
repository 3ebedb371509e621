import { named, pairs, read } from './read';

describe('names in agency English', () => {
  it('joins the halves of a department whose kind closes the name', () => {
    expect(
      named('She heads the Savannakhet Provincial Agriculture and Forestry Department.', 'Association'),
    ).toEqual(['Savannakhet Provincial Agriculture and Forestry Department']);
  });

  it('leaves a place before "and" alone', () => {
    expect(named('He flew from Hanoi and the Red Cross met him in Vientiane.', 'City')).toEqual([
      'Hanoi',
      'Vientiane',
    ]);
  });

  it('takes an autonomous region and its short name for one place', () => {
    expect(
      named('Lang Son borders Guangxi. The Guangxi Zhuang Autonomous Region sent rice.', 'City').filter(
        (name) => name.startsWith('Guangxi'),
      ),
    ).toEqual(['Guangxi Zhuang Autonomous Region']);
  });

  it('takes the acronym behind a memorandum for the same document', () => {
    expect(
      named(
        'Hue and Vinh signed a memorandum of understanding (MoU) on tourism. The MoU is valid until 2030.',
        'Agreement',
      ),
    ).toHaveLength(1);
  });

  it('tells a company by its description, a place by none', () => {
    expect(named('The Dutch company Deltacon B.V. will dredge the canal.', 'Association')).toEqual([
      'Deltacon B.V.',
    ]);
  });

  it('takes a name with its initials in brackets for a body', () => {
    expect(named('The opposition Blue Lotus Movement (BLM) agreed.', 'Party')).toEqual([
      'Blue Lotus Movement',
    ]);
    expect(named('He lives in Old Mill Lane (BLM).', 'Association')).toEqual([]);
  });
});

describe('meetings in agency English', () => {
  it('reads a meeting that two sides hold', () => {
    expect(
      pairs(
        'Lai Chau Province and Phongsaly Province held the eighth meeting of their working group.',
        'MEETING',
      ),
    ).toEqual(['Lai Chau Province ~ Phongsaly Province']);
  });

  it('reads an object behind a second verb', () => {
    expect(
      pairs('Mr. Vu A Lenh received and worked with a delegation from Phongsaly province.', 'MEETING'),
    ).toEqual(['Vu A Lenh ~ Phongsaly province']);
  });

  it('reads a reception for somebody', () => {
    expect(
      pairs('The Nghe An Red Cross hosted a reception in Vinh for the Bolikhamxay Red Cross.', 'MEETING'),
    ).toEqual(['Nghe An Red Cross ~ Bolikhamxay Red Cross']);
  });

  it('finds a side by its country', () => {
    expect(
      pairs(
        'The Military Command of Lai Chau held talks with the Military Command of Phongsaly province. Mayor Tran Van Ba then received the Lao delegation.',
        'MEETING',
      ),
    ).toContain('Tran Van Ba ~ Military Command of Phongsaly province');
  });

  it('lets a plan end before what it follows upon', () => {
    expect(
      pairs(
        'They agreed to build a road after a meeting between Governor Chan Sophea of Kampot and Nguyen Thanh Luu.',
        'MEETING',
      ),
    ).toEqual(['Chan Sophea ~ Nguyen Thanh Luu']);
  });
});

describe('signings in agency English', () => {
  it('reads the signatories in front of the document', () => {
    expect(
      pairs(
        'Signed by Mayor Tran Van Ba of Vinh and Mayor Karl Brandt of Linz, the cooperation agreement runs for three years.',
        'SIGNING',
      ),
    ).toEqual(['Tran Van Ba ~ cooperation agreement', 'Karl Brandt ~ cooperation agreement']);
  });

  it('reads the partner of a relative clause', () => {
    expect(
      pairs('Kyiv, with which Krakow signed a cooperation agreement in 1993, sent thanks.', 'SIGNING').sort(),
    ).toEqual(['Krakow ~ cooperation agreement', 'Kyiv ~ cooperation agreement']);
  });

  it('makes nothing of a report that is denied', () => {
    expect(
      read('Lao Cai city denied reports that it had signed an agreement with Hekou county.').claims.filter(
        ({ status }) => status === 'OCCURRED',
      ),
    ).toEqual([]);
  });

  it('makes nothing of a trip that paves the way for a signing', () => {
    expect(
      read(
        'Hue said the trip aimed to pave the way for the signing of an agreement with Linz.',
      ).claims.filter(({ status }) => status === 'OCCURRED'),
    ).toEqual([]);
  });
});

describe('twins in agency English', () => {
  it('reads what two villages were declared', () => {
    expect(
      pairs('The headmen declared Ban Hat village and Lang Ho village sister villages.', 'TWINNING'),
    ).toEqual(['Ban Hat village ~ Lang Ho village']);
  });

  it('reads a relative clause that ends in its preposition', () => {
    expect(
      pairs('An Giang works with Kandal, a province it has been twinned with since 1999.', 'TWINNING'),
    ).toEqual(['An Giang ~ Kandal']);
  });

  it('does not take a wish for a tie', () => {
    expect(pairs('India wants Da Nang and Mumbai to become sister cities soon.', 'TWINNING')).toEqual([
      'Da Nang ~ Mumbai (WISHED)',
    ]);
  });
});
