import { PhraseTrie } from '../../../src/extraction/lexicon/phrase-trie';
import { tokenize } from '../../../src/extraction/text/token';

function filled(trie: PhraseTrie<number>): PhraseTrie<number> {
  trie.add(['đường', 'biên'], 1);
  trie.add(['đường', 'biên', 'giới'], 2);
  trie.add(['đường', 'biên', 'giới'], 3);
  return trie;
}

describe.each([
  ['of word lists', () => filled(PhraseTrie.ofLists<number>())],
  ['of a text', () => filled(PhraseTrie.ofText<number>())],
])('a trie %s', (_, make) => {
  it.each([
    ['đường biên giới mới', 0, { length: 3, values: [2, 3] }],
    ['Đường biên mới', 0, { length: 2, values: [1] }],
    ['đường biên', 0, { length: 2, values: [1] }],
    ['qua đường biên', 1, { length: 2, values: [1] }],
    ['đường', 0, undefined],
    ['đường mới', 0, undefined],
    ['qua đường biên', 0, undefined],
    ['đường\nbiên', 0, undefined],
    ['đường biên', 5, undefined],
  ])('%j at %i', (text, at, found) => {
    const trie = make();
    expect(trie.longest(tokenize(text), at)).toEqual(found);
  });
});
