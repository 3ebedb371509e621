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

/** A phrase found; `length` in tokens. */
export interface Found<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/**
 * Phrases of tokens, looked up at a position of a token list in time proportional to the phrase's length.
 * Tries of word lists compare the words' numbers, which is quick, and must be filled before any text is tokenized.
 * A trie of words from a text itself (`PhraseTrie.ofText`) compares the words.
 */
export class PhraseTrie<T> {
  readonly #ofLists: boolean;
  readonly #root: Node<T> = { next: new Map(), values: undefined };
  /** Of a trie of word lists: 1 for the number of each word that begins a phrase. Most words begin none. */
  #first = new Uint8Array(0);

  private constructor(ofLists: boolean) {
    this.#ofLists = ofLists;
  }

  static ofLists<T>(): PhraseTrie<T> {
    return new PhraseTrie<T>(true);
  }

  static ofText<T>(): PhraseTrie<T> {
    return new PhraseTrie<T>(false);
  }

  /** `phrase` as its tokens' norms. */
  add(phrase: readonly string[], value: T): void {
    let node = this.#root;
    for (const [i, norm] of phrase.entries()) {
      const key = this.#ofLists ? addWord(norm) : norm;
      if (i === 0 && typeof key === 'number') this.#begin(key);
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

  #begin(number: number): void {
    if (number >= this.#first.length) {
      const longer = new Uint8Array(2 * number + 1);
      longer.set(this.#first);
      this.#first = longer;
    }
    this.#first[number] = 1;
  }

  /** Numbers of the words that begin its phrases; none for a trie of a text. */
  firstWords(): number[] {
    return [...this.#first.keys()].filter((number) => this.#first[number] === 1);
  }

  /** The longest phrase that starts at token `at`. Phrases don't run over line breaks. */
  longest(tokens: readonly Worded[], at: number): Found<T> | undefined {
    if (this.#ofLists && this.#first[tokens[at]?.number ?? 0] !== 1) return undefined;
    let node: Node<T> | undefined = this.#root;
    let values: readonly T[] | undefined;
    let length = 0;
    for (let i = at; i < tokens.length; i++) {
      const { number = 0, norm } = tokens[i] as Worded;
      node = node.next.get(this.#ofLists ? number : norm);
      if (!node) break;
      if (node.values) {
        values = node.values;
        length = i - at + 1;
      }
    }
    return values && { length, values };
  }
}
