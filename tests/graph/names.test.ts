import fc from 'fast-check';
import { canonicalTones, fold, slug } from '../../src/graph';

describe('folding names', () => {
  it.each([
    ['Đông Hưng', 'dong hung'],
    ['TP. Hồ Chí Minh', 'tp ho chi minh'],
    ['Hội Hữu nghị Việt - Trung', 'hoi huu nghi viet trung'],
    ['东兴', '东兴'],
  ])('%s → %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('is the same done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => expect(fold(fold(s))).toBe(fold(s))));
  });

  it('makes readable slugs', () => {
    expect(slug('Bành Thiệu Quan')).toBe('banh-thieu-quan');
  });
});

describe('tone styles', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuỷ', 'thủy'],
    ['Quý', 'Quý'],
    ['hoàng', 'hoàng'],
  ])('%s → %s', (text, canonical) => {
    expect(canonicalTones(text)).toBe(canonical);
  });
});
