import fc from 'fast-check';
import { isMisspelt } from '../../../src/extraction/vi/link/registry/misspelt';

describe('isMisspelt', () => {
  it.each([
    ['a letter less', 'peter feldmark', 'peter feldmrk'],
    ['a letter more', 'peter feldmark', 'perter feldmark'],
    ['another letter', 'sergei lavrov', 'sergey lavrov'],
    ['a slip in each of two words', 'peter feldmark', 'perter feldmrk'],
  ])('%s', (_, one, other) => {
    expect(isMisspelt(one.split(' '), other.split(' '))).toBe(true);
  });

  it.each([
    ['a short word', 'anna holm', 'anna helm'],
    ['another first letter', 'peter feldmark', 'deter feldmark'],
    ['two letters of a word', 'peter feldmark', 'peter feldmerg'],
    ['another number of words', 'peter feldmark', 'peter van feldmark'],
    ['single words', 'feldmark', 'feldmrk'],
  ])('not %s', (_, one, other) => {
    expect(isMisspelt(one.split(' '), other.split(' '))).toBe(false);
  });

  it('holds both ways', () => {
    const name = fc.array(fc.stringMatching(/^[abc]{4,7}$/), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(name, name, (a, b) => isMisspelt(a, b) === isMisspelt(b, a)));
  });
});
