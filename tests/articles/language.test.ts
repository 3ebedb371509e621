import { guessLanguage, languageOf } from '../../src/articles/language';

const VIETNAMESE = 'Đoàn đại biểu xã An Hòa đã gặp lãnh đạo trấn Bình Minh tại nhà văn hóa của xã.';

test.each([
  ['vi', VIETNAMESE],
  [
    'vi',
    'Ngay 9/5, doan dai bieu xa An Hoa da co buoi gap voi lanh dao tran Binh Minh tai nha van hoa cua xa.',
  ],
  ['vi', VIETNAMESE.normalize('NFC')],
  [
    'en',
    'The mayor of Riverton and the head of Lào Cai Province met on the bridge at Cốc Lếu for a ceremony.',
  ],
  ['en', 'Riverton, Springfield sign sister city pact'],
  ['fr', 'Le maire de la ville et les conseillers ont signé une convention avec la commune voisine.'],
  ['de', 'Der Bürgermeister der Stadt und die Gäste aus dem Nachbarland sind mit dem Zug gekommen.'],
  ['es', 'El alcalde de la ciudad y los concejales se reunieron con las autoridades del pueblo vecino.'],
  ['zh', '东兴市代表团访问了芒街市，双方进行了会谈。'],
  ['ja', '市長は友好都市の代表団と会談しました。'],
  ['lo', 'ຄະນະຜູ້ແທນແຂວງ'],
  ['ru', 'Делегация города посетила соседний город.'],
  ['und', '12345 !!!'],
])('recognises %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test('the language that is told wins, with or without a region', () => {
  expect(languageOf(VIETNAMESE, 'en')).toBe('en');
  expect(languageOf('Hello', 'vi-VN')).toBe('vi');
  expect(languageOf('Hello', 'EN')).toBe('en');
});

test('other languages are refused with the guess', () => {
  const unsupported = (text: string, told?: string) => () => languageOf(text, told);
  expect(unsupported('Le maire de la ville et les conseillers de la commune.')).toThrow(/looks like "fr"/);
  expect(unsupported(VIETNAMESE, 'lo')).toThrow(expect.objectContaining({ code: 'LANGUAGE_UNSUPPORTED' }));
});
