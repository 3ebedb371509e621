import { explain } from '../../../src/extraction';
import { articleOf, gazetteer } from './told-in';

const times = (count: number, make: (i: number) => string, joint = ' ') =>
  Array.from({ length: count }, (_, i) => make(i)).join(joint);
const letters = (i: number) =>
  String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + (Math.floor(i / 676) % 26));

const MONSTERS: Readonly<Record<string, (size: number) => string>> = {
  'a sentence without an end': (n) =>
    times(n, () => 'ông Nguyễn Văn An gặp bà Trần Thị Bình và thăm tỉnh Lạng Sơn'),
  'nested brackets': (n) => `${'('.repeat(n)}Hà Nội${')'.repeat(n)}`,
  commas: (n) => times(n, () => 'Hà Nội', ', '),
  và: (n) => times(n, () => 'Hà Nội', ' và '),
  'nothing but names': (n) => times(n, (i) => `Nguyễn Văn An${letters(i)}`),
  'a list of persons': (n) => times(n, (i) => `ông Nguyễn Văn An${letters(i)}`, ', '),
  'one person who meets everybody': (n) =>
    times(n, (i) => `Ông Nguyễn Văn Hải gặp ông Tran${letters(i)} Kovaf.`),
  'one meeting told again and again': (n) => times(n, () => 'Ông Nguyễn Văn Hải gặp ông Trần Văn Kiên.'),
  'bodies in bodies': (n) => `${'Cục '.repeat(n)}Hàng hải`,
  'delegations in delegations': (n) => times(n, () => 'đoàn đại biểu tỉnh Lào Cai do ông Nguyễn Văn An'),
  titles: (n) => times(n, () => 'Chủ tịch', ', '),
  'offices of one person': (n) => times(n, (i) => `Chủ tịch UBND xã số ${i} Nguyễn Văn Hải.`),
  documents: (n) => times(n, (i) => `Tỉnh Lào Cai ký Thỏa thuận hợp tác số ${i} với tỉnh Vân Nam.`),
  'documents signed in one breath': (n) =>
    times(n, () => 'ký Biên bản ghi nhớ giữa tỉnh Lào Cai và tỉnh Vân Nam'),
  references: (n) =>
    times(
      n,
      () => 'Thôn Pò Hèn giáp thôn Thán Sản. Hai thôn kết nghĩa. Hai cơ quan hội đàm. Chủ tịch xã đến.',
    ),
  lines: (n) => times(n, () => 'tỉnh Lào Cai', '\n'),
};

function secondsFor(text: string): number {
  const article = articleOf(text);
  const start = process.cpuUsage();
  explain(article, gazetteer);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Cost is compared with that of a quarter of the text, never with a clock's limit: quadratic work costs 16 times as much. */
describe.each(Object.entries(MONSTERS))('%s', (_, make) => {
  it('costs as much as it is long', () => {
    secondsFor(make(100));
    const small = Math.min(secondsFor(make(600)), secondsFor(make(600)));
    const large = Math.min(secondsFor(make(2400)), secondsFor(make(2400)));
    expect(large).toBeLessThan(12 * Math.max(small, 0.05));
  });
});

it('ten thousand brackets, commas and names are read', () => {
  for (const name of ['nested brackets', 'commas', 'và', 'nothing but names'])
    expect(() => explain(articleOf(MONSTERS[name]?.(10_000) ?? ''), gazetteer)).not.toThrow();
});
