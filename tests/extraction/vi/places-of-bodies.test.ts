import { toldIn } from './told-in';

const bodiesIn = (text: string) => toldIn(text).entities.filter((line) => !line.startsWith('City'));

describe('the place of a body', () => {
  it.each([
    [
      'is in the only country that has such bodies',
      'Tỉnh Nghệ An mở cửa khẩu. Tỉnh Kampong Cham cử đoàn sang. UBND tỉnh tiếp đoàn.',
      'Association UBND tỉnh in Tỉnh Nghệ An, VN',
    ],
    [
      'is the last one named where several countries have such bodies',
      'Tỉnh Nghệ An mở cửa khẩu. Tỉnh Xiêng Khoảng cử đoàn sang. Tỉnh ủy tiếp đoàn.',
      'Party Tỉnh ủy in Tỉnh Xiêng Khoảng, LA',
    ],
    [
      'is of the level that the committee tells, though a town has the same name',
      'Thành phố Cao Bằng mở chợ. Đoàn của Tỉnh ủy Cao Bằng đến thăm.',
      'Party Tỉnh ủy Cao Bằng in Cao Bằng, VN',
    ],
  ])('%s', (_, text, body) => {
    expect(bodiesIn(text)).toContain(body);
  });

  it('is none where no place of that country is named', () => {
    expect(bodiesIn('Tỉnh Kampong Cham mở chợ. UBND tỉnh tiếp đoàn.').join()).not.toContain('Kampong Cham');
  });

  it('is the province, not its town', () => {
    expect(toldIn('Thành phố Cao Bằng mở chợ. Đoàn của Tỉnh ủy Cao Bằng đến thăm.').entities).toContain(
      'City Cao Bằng (province), VN',
    );
  });
});
