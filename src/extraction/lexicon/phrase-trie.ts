import { addWord } from '../text/vocabulary';

/** What a token must have to be looked up: its word, and its number where tries of word lists are asked. */
export interface Worded {
  readonly norm: string;
  readonly number?: number;
}

interface Node<T> {
  readonly next: Map<number | string, Node<T>>;
  values: T[] | undefined;
}

/**
 * Phrases of tokens, looked up at a position of a token list in time proportional to the phrase's length.
 * Tries of word lists compare the words' numbers, which is quick, and must be filled before any text is tokenized.
 * A trie of words from a text itself (`PhraseTrie.ofText`) compares the words.
 */
export class PhraseTrie<T> {
  readonly #ofLists: boolean;

  private constructor(ofLists: boolean) {
    this.#ofLists = ofLists;
  }

  static ofLists<T>(): PhraseTrie<T> {
    return new PhraseTrie<T>(true);
  }

  static ofText<T>(): PhraseTrie<T> {
    return new PhraseTrie<T>(false);
  }

  readonly #root: Node<T> = { next: new Map(), values: undefined };

  /** `phrase` as its tokens' norms. */
  add(phrase: readonly string[], value: T): void {
    let node = this.#root;
    for (const norm of phrase) {
      const key = this.#ofLists ? addWord(norm) : norm;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that starts at token `at`; `length` in tokens. Phrases don't run over line breaks. */
  longest(tokens: readonly Worded[], at: number): { length: number; values: readonly T[] } | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: { length: number; values: readonly T[] } | undefined;
    for (let i = at; i < tokens.length; i++) {
      const { number = 0, norm } = tokens[i] as Worded;
      if (this.#ofLists && number === 0) break;
      node = node.next.get(this.#ofLists ? number : norm);
      if (!node) break;
      if (node.values) found = { length: i - at + 1, values: node.values };
    }
    return found;
  }
}
