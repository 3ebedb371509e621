import type { Token } from '../../../text/token';
import type { Chunk, TitleChunk } from '../chunk';
import type { Introduction } from '../person/person-name';
import { lengthOf, type ScanContext } from '../scan-context';
import { titleAt } from '../title';
import { introductionBefore } from './introduction';

/** Where the scan stands in a sentence, with what several rules ask of the place. */
export class Spot {
  readonly context: ScanContext;
  readonly at: number;
  readonly token: Token;
  /** The chunks of the sentence so far. */
  readonly before: readonly Chunk[];
  #title: TitleChunk | null | undefined;
  #bodyHead: number | undefined;

  constructor(context: ScanContext, at: number, token: Token, before: readonly Chunk[]) {
    this.context = context;
    this.at = at;
    this.token = token;
    this.before = before;
  }

  get last(): Chunk | undefined {
    return this.before[this.before.length - 1];
  }

  /** The title that starts here. */
  get title(): TitleChunk | undefined {
    if (this.#title === undefined) this.#title = titleAt(this.context, this.at) ?? null;
    return this.#title ?? undefined;
  }

  /** How many tokens it has; 0 where none starts here. */
  get titleLength(): number {
    return this.title ? this.title.to - this.at : 0;
  }

  /** How many tokens the head of a body has that starts here; 0 where none does. */
  get bodyHead(): number {
    this.#bodyHead ??= lengthOf(this.context.lexicon.bodyHeads, this.context, this.at);
    return this.#bodyHead;
  }

  /** How the chunks before introduce a person. */
  get introduction(): Introduction {
    return introductionBefore(this.before);
  }
}

/** What a rule of the scan takes at a spot: one chunk or several in a row; undefined where it does not apply. */
export type ScanRule = (spot: Spot) => readonly Chunk[] | undefined;
