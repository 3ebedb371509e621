import { articleFrom, MAX_ARTICLE_SIZE } from '../../src/articles';
import { articleSchema } from '../../src/graph';

const TEXT =
  'Xã An Hòa đón bạn\n09:00 | 10/05/2024\nNgày 9/5, đoàn trấn Bình Minh đã sang thăm xã An Hòa và ở lại ăn trưa.\n';
const failing = (input: object) => () => articleFrom(input);
const code = (value: string) => expect.objectContaining({ code: value });

test('text stays whole: only its Unicode form changes', () => {
  const decomposed = `  \r\n${TEXT}\n\n `.normalize('NFD');
  const article = articleFrom({ text: decomposed });
  expect(article.text).toBe(decomposed.normalize('NFC'));
  expect(articleSchema.parse(article)).toEqual(article);
});

test('works out what is not told', () => {
  expect(articleFrom({ text: TEXT })).toMatchObject({
    id: expect.stringMatching(/^sha256-[0-9a-f]{24}$/),
    url: null,
    title: 'Xã An Hòa đón bạn',
    publisher: null,
    language: 'vi',
    publishedAt: '2024-05-10',
  });
});

test('what is told wins', () => {
  const told = {
    id: 'a1',
    url: 'https://www.anhoa.example/tin#x',
    title: 'Khác',
    publisher: 'Báo',
    published: '2023',
    lang: 'en',
  };
  expect(articleFrom({ ...told, text: TEXT })).toMatchObject({
    id: 'a1',
    url: 'https://www.anhoa.example/tin',
    title: 'Khác',
    publisher: 'Báo',
    publishedAt: '2023',
    language: 'en',
  });
});

test('id comes from the address, else from the text, and is the same each time', () => {
  expect(articleFrom({ text: TEXT, url: 'HTTPS://Anhoa.example/tin' }).id).toBe('https://anhoa.example/tin');
  expect(articleFrom({ text: TEXT, url: 'https://www.anhoa.example/tin' }).publisher).toBe('anhoa.example');
  expect(articleFrom({ text: TEXT }).id).toBe(articleFrom({ text: TEXT.normalize('NFD') }).id);
  expect(articleFrom({ text: TEXT }).id).not.toBe(articleFrom({ text: `${TEXT}!` }).id);
});

test('null, blank and unknown fields do not count', () => {
  const input = { id: null, url: '', title: ' ', published: null, html: null, text: TEXT, entities: [1] };
  expect(articleFrom(input as object)).toEqual(articleFrom({ text: TEXT }));
});

test('text wins over HTML', () => {
  expect(articleFrom({ text: TEXT, html: '<p>The other one is here.</p>' }).text).toBe(TEXT);
});

test('errors have stable codes', () => {
  expect(failing({})).toThrow(code('ARTICLE_EMPTY'));
  expect(failing({ text: ' \n\t' })).toThrow(code('ARTICLE_EMPTY'));
  expect(failing({ html: '<script>let a</script>' })).toThrow(code('ARTICLE_EMPTY'));
  expect(failing({ text: 5 })).toThrow(code('ARTICLE_INVALID'));
  expect(failing([])).toThrow(code('ARTICLE_INVALID'));
  expect(failing({ text: TEXT, published: '2024-02-30' })).toThrow(code('ARTICLE_INVALID'));
  expect(failing({ text: TEXT, url: 'javascript:alert(1)' })).toThrow(code('ARTICLE_INVALID'));
  expect(failing({ text: TEXT, url: 'tin/an-hoa' })).toThrow(code('ARTICLE_INVALID'));
  expect(failing({ text: 'a'.repeat(MAX_ARTICLE_SIZE + 1) })).toThrow(code('ARTICLE_TOO_LARGE'));
  expect(failing({ text: 'Le maire et les gens de la ville sont venus avec des amis.' })).toThrow(
    code('LANGUAGE_UNSUPPORTED'),
  );
  expect(failing({ text: TEXT, lang: 'zh' })).toThrow(code('LANGUAGE_UNSUPPORTED'));
});

test('half a surrogate pair stays where it is', () => {
  const text = `${TEXT}\ud83d và \udc00 nữa`;
  expect(articleFrom({ text }).text).toBe(text);
});
