import { PAGES, TEXTS } from './monsters.mjs';

const INSERTED = [
  '\ud800',
  '\udfff',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u0301',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u00a0',
  'ﬁ',
  '㎞',
  'İ',
  'ß',
  'Đông Hưng 东兴市',
  'мэр',
  'שלום',
  '👩‍👩‍👧‍👦',
  '<',
  '>',
  '&',
  '&#x110000;',
  '&#xD800;',
  '"',
  "'",
  '\\',
  '\\u',
  ']]>',
  '<!--',
  '-->',
  '<script>',
  '</p>',
  '<p>',
  '{',
  '}',
  '(',
  ')',
  '“',
  '”',
  '\r',
  '\n\n',
  '99/99/9999',
  '31/02/2024',
  'ngày 0 tháng 13 năm -1',
  'ký ',
  'kết nghĩa ',
  ' hội đàm với ',
  ' met ',
  ' signed ',
  ' twinned with ',
];
const MOST_PIECES = 40;
const MONSTER_SIZE = 60;

/** Ways to spoil a text; each takes the choices, the text and another one. */
const SPOILINGS = {
  truncated: ({ below }, text) => text.slice(0, below(text.length)),
  beheaded: ({ below }, text) => text.slice(below(text.length)),
  spliced: ({ below }, text, other) => text.slice(0, below(text.length)) + other.slice(below(other.length)),
  interleaved: ({ below }, text, other) => {
    const [lines, others] = [text.split('\n'), other.split('\n')];
    return lines.flatMap((line) => [line, others[below(others.length)]]).join('\n');
  },
  sprinkled: ({ below, of }, text) => {
    let spoilt = text;
    for (let left = below(MOST_PIECES) + 1; left > 0; left--) {
      const at = below(spoilt.length + 1);
      spoilt = spoilt.slice(0, at) + of(INSERTED) + spoilt.slice(at);
    }
    return spoilt;
  },
  'without full stops': (_, text) => text.replace(/[.!?\n]/g, ' '),
  'without blanks': (_, text) => text.replace(/\s+/g, ''),
  'in capitals': (_, text) => text.toUpperCase(),
  'taken apart': (_, text) => text.normalize('NFD'),
  reversed: (_, text) => text.split('').reverse().join(''),
  shuffled: ({ shuffled }, text) => shuffled(text.split(/(?<=\s)/)).join(''),
  repeated: ({ below }, text) => text.slice(0, 400).repeat(below(20) + 1),
  monstrous: ({ below, of }, text, _, lang) => {
    const at = below(text.length);
    return text.slice(0, at) + of(Object.values(TEXTS[lang]))(below(MONSTER_SIZE) + 1) + text.slice(at);
  },
};

/** Ways to wrap a text for one of the readers: the extension of its file, and its bytes. */
const WRAPPINGS = {
  text: (_, { text }) => ['.txt', text],
  markdown: (_, { title, text }) => ['.md', `# ${title}\n\n${text}`],
  html: (choose, { title, text }) => ['.html', pageOf(choose, title, text)],
  'monstrous page': ({ below, of }, { text }) => [
    '.html',
    of(Object.values(PAGES))(below(MONSTER_SIZE) + 1).replace('<body>', `<body>${text}`),
  ],
  'json lines': (_, article) => ['.jsonl', `${JSON.stringify(article)}\n`],
  'json with html': (choose, { text, title, ...rest }) => [
    '.json',
    JSON.stringify([{ ...rest, html: pageOf(choose, title, text) }]),
  ],
  feed: (_, article) => ['.xml', feedOf(article)],
};

/** Bytes are spoilt in one of so many, so that most of what is read is text. */
const ONE_IN = 6;

/** One spoilt article as the bytes of a file, with how it was spoilt. */
export function mutated(choose, articles) {
  const { below, of } = choose;
  const [article, other] = [of(articles), of(articles)];
  const [spoiling, spoil] = of(Object.entries(SPOILINGS));
  const [wrapping, wrap] = of(Object.entries(WRAPPINGS));
  const lang = article.lang === 'en' ? 'en' : 'vi';
  const text = spoil(choose, article.text, other.text, lang);
  const { title = '', published } = article;
  const [extension, content] = wrap(choose, { id: `m-${below(1e9)}`, title, published, lang, text });
  const bytes = below(ONE_IN) === 0 ? spoiltBytes(choose, Buffer.from(content)) : Buffer.from(content);
  return { extension, bytes, how: `${spoiling}, as ${wrapping}` };
}

function pageOf({ below }, title, text) {
  const paragraphs = text.split('\n').map((line) => (below(5) === 0 ? `<p>${line}` : `<p>${line}</p>`));
  return `<!doctype html><html><head><title>${title}</title></head><body>${paragraphs.join('\n')}</body></html>`;
}

function feedOf({ title, text, published }) {
  const item = `<item><title>${title}</title><pubDate>${published}</pubDate><description><![CDATA[${text}]]></description></item>`;
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title>${item}</channel></rss>`;
}

function spoiltBytes({ below }, bytes) {
  const spoilt = Buffer.from(bytes);
  for (let left = below(MOST_PIECES) + 1; left > 0 && spoilt.length > 0; left--)
    spoilt[below(spoilt.length)] = below(256);
  return spoilt;
}
