/** Articles made up for the tests: nothing in them happened. */
export interface SampleArticle {
  readonly id: string;
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

export const TALKS: SampleArticle = {
  id: 'talks',
  published: '2024-03-13',
  publisher: 'Báo Thử',
  title: 'Móng Cái và Đông Hưng hội đàm',
  text: `Móng Cái và Đông Hưng hội đàm

Sáng 12/3/2024, tại thành phố Móng Cái, lãnh đạo thành phố Móng Cái đã hội đàm với lãnh đạo thành phố Đông Hưng. Hai bên đã ký biên bản ghi nhớ về hợp tác du lịch.
`,
};

export const TWINNING: SampleArticle = {
  id: 'twinning',
  published: '2024-06-02',
  publisher: 'Báo Thử',
  title: 'Thành phố Lạng Sơn kết nghĩa với Bằng Tường',
  text: `Thành phố Lạng Sơn kết nghĩa với Bằng Tường

Ngày 1/6/2024, thành phố Lạng Sơn (Việt Nam) và thành phố Bằng Tường (Trung Quốc) chính thức kết nghĩa.
`,
};

/** Many articles that differ in their day. */
export function manyArticles(count: number): SampleArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const day = `${(index % 28) + 1}/${(Math.floor(index / 28) % 12) + 1}/2023`;
    return {
      ...TALKS,
      id: `talks-${String(index).padStart(5, '0')}`,
      text: TALKS.text.replace('12/3/2024', day),
    };
  });
}

export function jsonLines(articles: readonly object[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}
