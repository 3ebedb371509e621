import { explain } from '../../../src/extraction';
import { articleOf, gazetteer, toldIn } from './told-in';

describe('a body named by its head alone, of no place', () => {
  it.each(['HĐND', 'UBND', 'Công an', 'Công ty cổ phần', 'Hội Hữu nghị'])('%s is left out', (name) => {
    expect(toldIn(`Chiều nay ${name} bàn về chợ.`).entities).toEqual([]);
  });

  it('has no mention either', () => {
    expect(explain(articleOf('HĐND bàn về chợ.'), gazetteer).extraction.mentions).toEqual([]);
  });

  it('is kept where a claim needs it', () => {
    const { entities, claims } = toldIn('Ngày 4/6/2024, HĐND hội đàm với thành phố Đông Hưng.');
    expect(claims).toEqual(['MET HĐND ~ thành phố Đông Hưng @2024-06-04 [mutual]']);
    expect(entities).toContain('Association HĐND');
  });

  it('leaves a role of nobody', () => {
    const { entities, roles } = toldIn('Ông Trần Quốc Hùng, Chủ tịch HĐND, bàn về chợ.');
    expect(entities).toEqual(['Person Trần Quốc Hùng']);
    expect(roles).toEqual(['Trần Quốc Hùng: Chủ tịch of nobody']);
  });
});

describe('a body of a name of its own', () => {
  it.each([
    ['a house of the state', 'Quốc hội', 'Association Quốc hội'],
    ['a ministry', 'Bộ Y tế', 'Association Bộ Y tế'],
    ['a union', 'Đoàn Thanh niên', 'Association Đoàn Thanh niên'],
    ['a union of women', 'Hội Phụ nữ', 'Association Hội Phụ nữ'],
    ['the front', 'Ủy ban Mặt trận Tổ quốc', 'Association Ủy ban Mặt trận Tổ quốc'],
    ['a committee of the party', 'Ủy ban Kiểm tra Trung ương', 'Party Ủy ban Kiểm tra Trung ương'],
  ])('is kept: %s', (_, name, entity) => {
    expect(toldIn(`Chiều nay ${name} bàn về chợ.`).entities).toEqual([entity]);
  });

  it.each([
    ['with its place', 'HĐND tỉnh Lào Cai bàn về chợ.'],
    ['with its place only later', 'HĐND bàn về chợ. HĐND tỉnh Lào Cai bàn về đường.'],
  ])('is kept %s', (_, text) => {
    expect(toldIn(text).entities).toEqual([
      'City tỉnh Lào Cai (province), VN',
      'Association HĐND tỉnh Lào Cai in tỉnh Lào Cai, VN',
    ]);
  });

  it('keeps the role of who heads it', () => {
    expect(toldIn('Ông Trần Quốc Hùng, Chủ tịch HĐND tỉnh Lào Cai, bàn về chợ.').roles).toEqual([
      'Trần Quốc Hùng: Chủ tịch of HĐND tỉnh Lào Cai',
    ]);
  });
});
