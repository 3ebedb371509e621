import type { Token } from '../text/token';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

/** Phrases of tokens, looked up at a position of a token list in time proportional to the phrase's length. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: undefined };

  /** `phrase` as its tokens' norms. */
  add(phrase: readonly string[], value: T): void {
    let node = this.#root;
    for (const norm of phrase) {
      let next = node.next.get(norm);
      if (!next) {
        next = { next: new Map(), values: undefined };
        node.next.set(norm, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that starts at token `at`; `length` in tokens. Phrases don't run over line breaks. */
  longest(tokens: readonly Token[], at: number): { length: number; values: readonly T[] } | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: { length: number; values: readonly T[] } | undefined;
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get((tokens[i] as Token).norm);
      if (!node) break;
      if (node.values) found = { length: i - at + 1, values: node.values };
    }
    return found;
  }
}
