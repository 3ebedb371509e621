import { chooser } from './choose.mjs';

const PLACES = [
  'thành phố Móng Cái',
  'thành phố Đông Hưng',
  'thành phố Lạng Sơn',
  'thành phố Bằng Tường',
  'tỉnh Lào Cai',
  'tỉnh Vân Nam',
  'tỉnh Cao Bằng',
  'tỉnh Hà Giang',
  'tỉnh Quảng Ninh',
  'thành phố Hải Phòng',
];
const PEOPLE = [
  'Nguyễn Văn An',
  'Trần Thị Bình',
  'Lý Kiện Minh',
  'Hoàng Quốc Khánh',
  'Vũ Thu Hà',
  'Đặng Bá Long',
];
const TITLES = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Bí thư Thành ủy'];
const SUBJECTS = ['du lịch', 'cửa khẩu', 'nông sản', 'giáo dục', 'y tế', 'phòng cháy rừng'];
const SAID = {
  meeting: (a, b) => `${capital(a)} đã hội đàm với ${b}.`,
  signing: (a, b, subject) => `${capital(a)} và ${b} đã ký bản ghi nhớ về hợp tác ${subject}.`,
  twinning: (a, b) => `${capital(a)} và ${b} chính thức kết nghĩa.`,
  plan: (a, b) => `${capital(a)} dự kiến sẽ hội đàm với ${b} vào năm sau.`,
};

/** Made-up articles with text, as JSON Lines hold them: they share people, places and days, and report some events twice. */
export function writtenNews(count, seed) {
  const choose = chooser(seed);
  return Array.from({ length: count }, (_, index) => writtenArticle(choose, index));
}

function writtenArticle({ below, of, shuffled }, index) {
  const [one, other, third] = shuffled(PLACES);
  const [day, month, year] = [below(28) + 1, below(12) + 1, 2015 + below(10)];
  const sentences = [
    `Ngày ${day}/${month}/${year}, ${of(Object.values(SAID))(one, other, of(SUBJECTS))}`,
    `Ông ${of(PEOPLE)}, ${of(TITLES)} ${one}, đã tiếp ông ${of(PEOPLE)}, ${of(TITLES)} ${other}.`,
    of(Object.values(SAID))(other, third, of(SUBJECTS)),
  ];
  const title = `${capital(one)} và ${other} tăng cường hợp tác`;
  return {
    id: `made-up-${String(index).padStart(6, '0')}`,
    publisher: `Báo ${below(9) + 1}`,
    lang: 'vi',
    published: new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10),
    title,
    text: `${title}\n\n${sentences.slice(0, below(3) + 1).join(' ')}\n`,
  };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
