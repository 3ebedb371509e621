import { toldIn } from './told-in';

describe('what is still to come', () => {
  it.each([
    ['a day behind the publication', 'Ngày mai, ông Lê Văn Hải sẽ thăm chùa, hội đàm với bà Trần Thị Mai.'],
    ['tomorrow, with no word of it', 'Ngày mai, ông Lê Văn Hải hội đàm với bà Trần Thị Mai.'],
    ['a date ahead', 'Ngày 28/6/2024, ông Lê Văn Hải hội đàm với bà Trần Thị Mai.'],
    ['a meeting to come', 'Cuộc gặp sắp tới giữa ông Lê Văn Hải và bà Trần Thị Mai rất quan trọng.'],
  ])('is planned: %s', (_, text) => {
    expect(toldIn(text).claims).toEqual([expect.stringMatching(/^planned MET .*Lê Văn Hải ~ Trần Thị Mai/)]);
  });

  it('goes on over the sentences of a programme', () => {
    const text = 'Ông Lê Văn Hải sẽ hội đàm với bà Trần Thị Mai. Sau đó, ông Hải hội kiến ông Phạm Văn Lâm.';
    expect(toldIn(text).claims).toEqual([
      expect.stringMatching(/^planned MET .*Mai/),
      expect.stringMatching(/^planned MET .*Lâm/),
    ]);
  });

  it.each([
    ['a day of the news', 'Ngày 18/6/2024, ông Lê Văn Hải hội đàm với bà Trần Thị Mai.'],
    ['what has happened', 'Ông Lê Văn Hải sẽ báo cáo. Sau đó, ông Hải đã hội đàm với bà Trần Thị Mai.'],
  ])('is not %s', (_, text) => {
    expect(toldIn(text).claims).toEqual([expect.stringMatching(/^MET Lê Văn Hải ~ Trần Thị Mai/)]);
  });
});
