import { contradictions, loadGazetteer } from '../../src/gazetteer';
import { fold } from '../../src/graph';

const gazetteer = loadGazetteer();
const idsNamed = (name: string) => gazetteer.named(fold(name)).map(({ id }) => id);
const vietnam = [...gazetteer.all()].filter(({ country }) => country === 'VN');

test('nothing in the tables contradicts anything else', () => {
  expect(contradictions([...gazetteer.all()], gazetteer.countries())).toEqual([]);
});

test('ids are plain, so that they can stand in addresses', () => {
  const odd = [...gazetteer.all()].filter(({ id }) => !/^[a-z]{2}(-[a-z0-9]+)+$/.test(id));
  expect(odd).toEqual([]);
});

test('Vietnam had 63 provinces on 2025-06-30 and has 34 since, and no districts', () => {
  const standing = (day: string) =>
    vietnam.filter(
      (place) => (place.validFrom === null || place.validFrom <= day) && (place.validTo ?? day) >= day,
    );
  const count = (day: string, test: (parent: string | null, level: string) => boolean) =>
    standing(day).filter(({ parentId, level }) => test(parentId, level)).length;
  const isProvince = (parent: string | null) => parent === null;
  const isDistrict = (parent: string | null, level: string) => parent !== null && level !== 'commune';
  expect(count('2025-06-30', isProvince)).toBe(63);
  expect(count('2025-07-01', isProvince)).toBe(34);
  expect(count('2025-06-30', isDistrict)).toBe(696);
  expect(count('2025-07-01', isDistrict)).toBe(0);
  expect(count('2025-07-01', (_, level) => level === 'commune')).toBe(3321);
});

test('what ended tells what it became', () => {
  expect(gazetteer.get('vn-ha-nam')).toMatchObject({ validTo: '2025-06-30', becameIds: ['vn-ninh-binh'] });
  expect(gazetteer.get('vn-ha-giang')?.becameIds).toEqual(['vn-tuyen-quang']);
  expect(gazetteer.get('vn-quang-ninh-mong-cai')?.becameIds).toEqual(
    expect.arrayContaining(['vn-quang-ninh-phuong-mong-cai-1', 'vn-quang-ninh-xa-hai-son']),
  );
  expect(gazetteer.get('vn-quang-ninh-mong-cai-phuong-ka-long')?.becameIds).toEqual([
    'vn-quang-ninh-phuong-mong-cai-2',
  ]);
  expect(gazetteer.get('vn-cao-bang-phuc-hoa')?.becameIds).toEqual(['vn-cao-bang-quang-hoa']);
  expect(vietnam.filter(({ validTo, becameIds }) => validTo !== null && becameIds.length === 0)).toEqual([]);
});

test.each([
  ['Đông Hưng', 'Dongxing', '东兴', 'cn-guangxi-dongxing'],
  ['Tịnh Tây', 'Jingxi', '靖西市', 'cn-guangxi-jingxi'],
  ['Bằng Tường', 'Pingxiang', '凭祥', 'cn-guangxi-pingxiang'],
  ['Long Châu', 'Longzhou', '龙州', 'cn-guangxi-longzhou'],
  ['Phòng Thành Cảng', 'Fangchenggang', '防城港', 'cn-guangxi-fangchenggang'],
  ['Sùng Tả', 'Chongzuo', '崇左', 'cn-guangxi-chongzuo'],
  ['Bách Sắc', 'Baise', '百色', 'cn-guangxi-baise'],
  ['Hà Khẩu', 'Hekou', '河口', 'cn-yunnan-hekou'],
  ['Giang Thành', 'Jiangcheng', '江城', 'cn-yunnan-jiangcheng'],
  ['Phổ Nhĩ', "Pu'er", '普洱', 'cn-yunnan-puer'],
  ['Hồng Hà', 'Honghe', '红河', 'cn-yunnan-honghe'],
  ['Văn Sơn', 'Wenshan', '文山', 'cn-yunnan-wenshan'],
  ['Ma Lật Pha', 'Malipo', '麻栗坡', 'cn-yunnan-malipo'],
  ['Mông Tự', 'Mengzi', '蒙自', 'cn-yunnan-mengzi'],
  ['Quảng Tây', 'Guangxi', '广西壮族自治区', 'cn-guangxi'],
  ['Trùng Khánh', 'Chongqing', '重庆', 'cn-chongqing'],
  ['Thiểm Tây', 'Shaanxi', '陕西', 'cn-shaanxi'],
  ['Hải Nam', 'Hainan', '海南', 'cn-hainan'],
])('%s, %s and %s are one place', (vietnamese, pinyin, characters, id) => {
  expect(idsNamed(vietnamese)[0]).toBe(id);
  expect(idsNamed(pinyin)).toContain(id);
  expect(idsNamed(characters)[0]).toBe(id);
});

test.each([
  ['Móng Cái', 'vn-quang-ninh-mong-cai'],
  ['TP.HCM', 'vn-ho-chi-minh'],
  ['Thừa Thiên Huế', 'vn-hue'],
  ['Phong Sa Lỳ', 'la-phongsaly'],
  ['Xê Kông', 'la-sekong'],
  ['Sê Kông', 'la-sekong'],
  ['Hủa Phăn', 'la-houaphanh'],
  ['ສະຫວັນນະເຂດ', 'la-savannakhet'],
  ['Rattanakiri', 'kh-ratanakiri'],
  ['Tboung Khmum', 'kh-tbong-khmum'],
  ['Svay Riêng', 'kh-svay-rieng'],
  ['Phnom Penh', 'kh-phnom-penh'],
  ['Mát-xcơ-va', 'ru-moscow'],
  ['Matxcơva', 'ru-moscow'],
  ['Luân Đôn', 'gb-london'],
  ['Băng Cốc', 'th-bangkok'],
  ['Bình Nhưỡng', 'kp-pyongyang'],
  ['Hồng Kông', 'hk-hong-kong'],
])('%s is %s', (name, id) => {
  expect(idsNamed(name)[0]).toBe(id);
});

test('places of one name stay apart', () => {
  expect(idsNamed('Hà Nam')).toEqual(expect.arrayContaining(['vn-ha-nam', 'cn-henan']));
  expect(idsNamed('Sơn Tây')).toEqual(expect.arrayContaining(['vn-ha-noi-son-tay', 'cn-shanxi']));
  expect(idsNamed('Đông Hưng')).toEqual(
    expect.arrayContaining(['cn-guangxi-dongxing', 'vn-thai-binh-dong-hung']),
  );
  expect(idsNamed('Kỳ Anh')).toEqual(
    expect.arrayContaining(['vn-ha-tinh-ky-anh', 'vn-ha-tinh-ky-anh-huyen']),
  );
  expect(idsNamed('Thán Sản')).toEqual([]);
});

test.each([
  ['Trung Quốc', 'CN'],
  ['CHND Trung Hoa', 'CN'],
  ['Mỹ', 'US'],
  ['Hoa Kỳ', 'US'],
  ['Liên bang Nga', 'RU'],
  ['Hàn Quốc', 'KR'],
  ['Triều Tiên', 'KP'],
  ['CHDCND Lào', 'LA'],
  ['Cam-pu-chia', 'KH'],
  ['Italia', 'IT'],
  ['Australia', 'AU'],
  ['Viet Nam', 'VN'],
  ['中国', 'CN'],
])('the country %s is %s', (name, code) => {
  expect(gazetteer.country(fold(name))).toBe(code);
});

test('names that no country has give none', () => {
  expect(gazetteer.country('quang ninh')).toBeUndefined();
  expect(gazetteer.country('')).toBeUndefined();
});

test('no two countries share a name', () => {
  const owner = new Map<string, string>();
  for (const { code, names } of gazetteer.countries()) {
    for (const { name } of names) {
      expect(`${name} ${owner.get(fold(name)) ?? code}`).toBe(`${name} ${code}`);
      owner.set(fold(name), code);
    }
  }
});

test('a place lies within its ancestors, and is among their children', () => {
  expect(gazetteer.ancestors('cn-guangxi-dongxing').map(({ id }) => id)).toEqual([
    'cn-guangxi-fangchenggang',
    'cn-guangxi',
  ]);
  const orphans = [...gazetteer.all()].filter(
    (place) => place.parentId !== null && !gazetteer.children(place.parentId).includes(place),
  );
  expect(orphans).toEqual([]);
});

test('every place is found by each of its names, the best known first', () => {
  const lost: string[] = [];
  for (const place of gazetteer.all()) {
    for (const { name } of place.names) {
      const found = gazetteer.named(fold(name));
      const sorted = found.every((other, i) => i === 0 || found[i - 1]!.weight >= other.weight);
      if (!found.includes(place) || !sorted) lost.push(`${place.id}: ${name}`);
    }
  }
  expect(lost).toEqual([]);
});

test('the tables are read once', () => {
  expect(loadGazetteer()).toBe(gazetteer);
});
