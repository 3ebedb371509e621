const repeat = (size, make, joint = ' ') =>
  Array.from({ length: size }, (_, index) => make(index)).join(joint);
const letters = (index) =>
  String.fromCharCode(
    97 + (index % 26),
    97 + (Math.floor(index / 26) % 26),
    97 + (Math.floor(index / 676) % 26),
  );
const paragraph = 'Thành phố Móng Cái đã hội đàm với thành phố Đông Hưng. ';
const page = (body, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** Texts that grow with their size and are as hard on rules as can be thought of; by language and name. */
export const TEXTS = {
  vi: {
    'no full stop': (n) => repeat(n, () => 'ông Nguyễn Văn An gặp bà Trần Thị Bình và thăm tỉnh Lạng Sơn'),
    'nested brackets': (n) => `Đoàn ${'('.repeat(n)}Hà Nội${')'.repeat(n)} của tỉnh được đón`,
    'open quotes': (n) => `Đoàn ${'“'.repeat(n)} của tỉnh Lào Cai được đón và tiếp`,
    capitals: (n) => repeat(n, (i) => `Nguyễn Văn An${letters(i)}`),
    'one word': (n) => `Đoàn của tỉnh ${'ă'.repeat(n * 8)} được đón`,
    'zero width': (n) => `Đoàn của tỉnh ${'\u200b'.repeat(n * 4)} Lào Cai được đón`,
    'combining marks': (n) => `Đoàn của tỉnh Lào${'\u0301'.repeat(n * 4)} Cai được đón`,
    numbers: (n) =>
      `Đoàn của tỉnh được đón ngày ${'1'.repeat(n * 4)} và ${repeat(n, (i) => `${i % 31}/${i % 12}`)}`,
    'slashes and dots': (n) => `Đoàn của tỉnh được đón ${'1/2.3-'.repeat(n)}`,
    blanks: (n) => `Đoàn của tỉnh ${' '.repeat(n * 16)} được đón và tiếp`,
    'empty lines': (n) => `Đoàn của tỉnh ${'\n'.repeat(n * 8)} được đón và tiếp`,
    'short lines': (n) => repeat(n, (i) => `Ảnh: Thu ${letters(i)}`, '\n'),
    'the same line': (n) => repeat(n, () => 'Tin liên quan của tỉnh Lào Cai', '\n'),
    'unpaired surrogates': (n) => `Đoàn của tỉnh ${'\ud800a'.repeat(n)} được đón và tiếp`,
    'mixed scripts': (n) => repeat(n, (i) => `Đông Hưng 东兴市 Донгхинг ${letters(i)} \u202eאבג\u202c`),
    abbreviations: (n) => `Đoàn của tỉnh được đón. ${'TP.HCM. GS.TS. '.repeat(n)}`,
    'signing lists': (n) =>
      `Tỉnh Lào Cai ký ${repeat(n, (i) => `Thỏa thuận hợp tác số ${i}`, ', ')} với tỉnh Vân Nam.`,
    'places of places': (n) => repeat(n, (i) => `xã ${letters(i)}, huyện Bảo Lạc, tỉnh Cao Bằng`, ', '),
  },
  en: {
    'no full stop': (n) =>
      repeat(n, () => 'Mayor John Smith met Governor Mary Jones of Lao Cai and visited Hanoi'),
    'nested brackets': (n) => `The mayor of ${'('.repeat(n)}Hanoi${')'.repeat(n)} was met by the guests`,
    'open quotes': (n) => `The mayor of ${'“'.repeat(n)} Hanoi was met by the guests and the hosts`,
    capitals: (n) => repeat(n, (i) => `The Nguyen Van An${letters(i)}`),
    'one word': (n) => `The mayor of the ${'a'.repeat(n * 8)} was met by the guests`,
    'capital word': (n) => `The mayor of the ${'Ab'.repeat(n * 4)} was met by the guests`,
    'zero width': (n) => `The mayor of the ${'\u200b'.repeat(n * 4)} town was met by the guests`,
    numbers: (n) =>
      `The mayor was met on ${'1'.repeat(n * 4)} and ${repeat(n, (i) => `May ${i % 31}, ${i % 3000}`)}`,
    hyphens: (n) => `The mayor was met by the ${'co-'.repeat(n)}host and the guests`,
    apostrophes: (n) => `The mayor was met by the ${"guests' of John's ".repeat(n)} host`,
    blanks: (n) => `The mayor of the ${' '.repeat(n * 16)} town was met by the guests`,
    'short lines': (n) => repeat(n, (i) => `Photo: John ${letters(i)}`, '\n'),
    'unpaired surrogates': (n) => `The mayor of the ${'\ud800a'.repeat(n)} was met by the guests`,
    'mixed scripts': (n) =>
      repeat(n, (i) => `The mayor of Dongxing 东兴市 Донгхинг ${letters(i)} \u202eאבג\u202c`),
    abbreviations: (n) => `The mayor was met by ${'Mr. Dr. U.S. St. '.repeat(n)} and the guests`,
    commas: (n) => `The mayor met ${repeat(n, (i) => `John Smith${letters(i)}`, ', ')} and the guests.`,
    and: (n) => `The mayor met ${repeat(n, (i) => `the town of ${letters(i)}ton`, ' and ')}.`,
    'one who meets all': (n) => repeat(n, (i) => `Mayor John Smith met Governor Tran${letters(i)} Kovaf.`),
    'one meeting again': (n) => repeat(n, () => 'Mayor John Smith met Governor Mary Jones in the town.'),
    'signing lists': (n) =>
      `The province of Lao Cai signed ${repeat(n, (i) => `Agreement No. ${i}`, ', ')} with Yunnan.`,
    'of of of': (n) => `The mayor met the ${'Committee of the '.repeat(n)}Town.`,
    documents: (n) =>
      repeat(n, (i) => `Lao Cai signed a memorandum on trade no. ${i} with the city of Kunming.`),
  },
};

/** Pages that grow with their size. */
export const PAGES = {
  'nested divs': (n) => page(`${'<div>'.repeat(n)}${paragraph}${'</div>'.repeat(n)}`),
  'unclosed tags': (n) => page(`${'<p><b><i>'.repeat(n)}${paragraph}`),
  'closing tags': (n) => page(`${paragraph}${'</div></p></b>'.repeat(n)}`),
  'tables in tables': (n) => page(`${'<table><tr><td>'.repeat(n)}${paragraph}`),
  lists: (n) => page(`<ul>${repeat(n, (i) => `<li><a href="/${i}">${paragraph}</a>`)}</ul>`),
  paragraphs: (n) => page(repeat(n, () => `<p>${paragraph}</p>`, '')),
  spans: (n) => page(`<p>${repeat(n, () => `<span>${paragraph}</span>`, '')}</p>`),
  'line breaks': (n) => page(`<p>${repeat(n, () => paragraph, '<br><br>')}</p>`),
  'huge attribute': (n) =>
    page(`<p class="${'x '.repeat(n * 16)}" style="${'color:red;'.repeat(n * 4)}">${paragraph}</p>`),
  'many attributes': (n) => page(`<p ${repeat(n, (i) => `a${i}="x"`)}>${paragraph}</p>`),
  'same attribute': (n) => page(`<p ${repeat(n, () => 'class="x"')}>${paragraph}</p>`),
  entities: (n) => page(`<p>${'&amp;&lt;&#x1EA1;&nbsp;&unknown;'.repeat(n)}${paragraph}</p>`),
  'open entities': (n) => page(`<p>${'&'.repeat(n * 8)}${'&#'.repeat(n * 4)}${paragraph}</p>`),
  'open comments': (n) => page(`${'<!--'.repeat(n * 4)}${paragraph}`),
  comments: (n) => page(`${'<!-- x -->'.repeat(n * 2)}${paragraph}`),
  'angle brackets': (n) => page(`<p>${paragraph}${'<'.repeat(n * 8)}${'< '.repeat(n * 4)}</p>`),
  'open tags': (n) => page(`<p>${paragraph}${'<a '.repeat(n * 4)}`),
  cdata: (n) => page(`${'<![CDATA['.repeat(n * 2)}${paragraph}`),
  scripts: (n) => page(`${'<script>if (a < b) {}</script>'.repeat(n)}<p>${paragraph}</p>`),
  'linked data': (n) =>
    page(
      `<p>${paragraph}</p>`,
      `<script type="application/ld+json">${'['.repeat(n * 4)}${']'.repeat(n * 4)}</script>`,
    ),
  'many linked data': (n) =>
    page(
      `<p>${paragraph}</p>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(n),
    ),
  metadata: (n) =>
    page(
      `<p>${paragraph}</p>`,
      repeat(n, (i) => `<meta property="og:title" content="${paragraph}${i}">`),
    ),
  titles: (n) => page(`<p>${paragraph}</p>`, `<title>${'Tin tức | '.repeat(n)}</title>`),
  headings: (n) => page(repeat(n, (i) => `<h1>${paragraph}${i}</h1>`, '')),
  images: (n) =>
    page(
      `${repeat(n, (i) => `<figure><img src="${i}"><figcaption>Ảnh</figcaption></figure>`, '')}<p>${paragraph}</p>`,
    ),
  'data addresses': (n) => page(`<img src="data:image/png;base64,${'A'.repeat(n * 16)}"><p>${paragraph}</p>`),
  svg: (n) => page(`<svg>${'<g>'.repeat(n)}</svg><p>${paragraph}</p>`),
  hidden: (n) => page(`${'<div style="display:none">'.repeat(n)}${paragraph}</div><p>${paragraph}</p>`),
  'style blanks': (n) => page(`<p style="display${' '.repeat(n * 16)}x">${paragraph}</p>`),
};
