import type { EventStatus, EventType } from '../../../../graph';
import type { Dropped } from '../../../draft';
import type { Token } from '../../../text/token';
import type { Registry } from '../../link/registry';
import type { Clause } from '../clause/clause';
import type { VerbChain } from '../clause/verb-chain';
import type { StoryDates } from '../dating/story-dates';
import { acrossBorder, EMPTY_SIDE, type Side, type Sides } from '../discourse/side';
import type { SigningRead } from '../signing';
import { makesTwins } from '../twinning';
import type { ClaimDraft } from './claim-draft';
import { Plan } from './plan';
import type { NothingRead, ReadAt, SidesRead } from './reading';
import { statusToldAt } from './status';

/** Writes down what was read from a clause: with its status, date and evidence, or with the reason why it was dropped. */
export class ClaimWriter {
  readonly claims: ClaimDraft[] = [];
  readonly dropped: Dropped[] = [];
  readonly #registry: Registry;
  readonly #tokens: readonly Token[];
  readonly #dates: StoryDates;
  readonly #plan = new Plan();
  readonly #signed = new Set<string>();

  constructor(registry: Registry, tokens: readonly Token[], dates: StoryDates) {
    this.#registry = registry;
    this.#tokens = tokens;
    this.#dates = dates;
  }

  /** Goes on to the next sentence. */
  enter(clause: Clause): void {
    this.#dates.enter(clause);
    this.#plan.enter(clause);
  }

  get last(): ClaimDraft | undefined {
    return this.claims[this.claims.length - 1];
  }

  /** Whether the last claim was read from this sentence. */
  hasToldIn(clause: Clause): boolean {
    return this.last?.sentence === clause.sentence.index;
  }

  /** Whether a verb of signing has told of this agreement. */
  isSigned(agreement: string): boolean {
    return this.#signed.has(agreement);
  }

  /** Two sides that meet or are tied. `at`: the piece that tells of it; `chain`: the verb that it goes on from. */
  tie(clause: Clause, at: number, type: EventType, read: SidesRead, chain?: VerbChain): void {
    this.#write(clause, at, { type, sides: read.sides, others: [], agreement: null }, read, chain);
  }

  /** A signed document; one that makes twins ties its signatories too. */
  sign(clause: Clause, at: number, read: SigningRead, chain?: VerbChain): void {
    const { agreement, signatories } = read;
    this.#signed.add(agreement);
    const [first, second, ...others] = signatories;
    const sides: Sides = [first ?? EMPTY_SIDE, second ?? EMPTY_SIDE];
    const signing = this.#write(clause, at, { type: 'SIGNING', sides, others, agreement }, read, chain);
    if (!makesTwins(this.#registry.get(agreement))) return;
    this.claims.push({
      ...signing,
      type: 'TWINNING',
      sides: acrossBorder(signatories) ?? sides,
      others: [],
      agreement: null,
      evidence: { ...signing.evidence, rule: 'vi.twinning.by-document@1', confidence: 0.8 },
    });
  }

  drop(clause: Clause, at: number, rule: string, { dropped }: NothingRead): void {
    this.dropped.push({ ...this.#span(clause, at, at + 1), rule, reason: dropped });
  }

  #write(
    clause: Clause,
    at: number,
    told: { type: EventType; sides: Sides; others: readonly Side[]; agreement: string | null },
    read: ReadAt,
    chain: VerbChain | undefined,
  ): ClaimDraft {
    const status = this.#statusOf(clause, at, told.type, read.cuesFrom, chain);
    const sameSentence = this.hasToldIn(clause) ? this.last : undefined;
    const { date, dated } = this.#dates.dateOf(clause, at, told.type, status, sameSentence);
    const claim: ClaimDraft = {
      ...told,
      status,
      date,
      dated,
      evidence: {
        ...this.#span(clause, Math.min(read.from, at), Math.max(read.to, at + 1)),
        rule: `${read.rule}@1`,
        confidence: read.confidence,
      },
      sentence: clause.sentence.index,
    };
    this.claims.push(claim);
    return claim;
  }

  /** What the sentence says of it, else whether its date or the plan that it is part of is still ahead. */
  #statusOf(
    clause: Clause,
    at: number,
    type: EventType,
    cuesFrom: number | undefined,
    chain: VerbChain | undefined,
  ): EventStatus {
    if (isCommemorated(clause, at)) return 'OCCURRED';
    const told = chain ? chain.status : statusToldAt(clause, at, cuesFrom);
    const isAhead = told === undefined && (this.#plan.isPlanned || this.#dates.isAhead(clause, at, type));
    return told ?? (isAhead ? 'PLANNED' : 'OCCURRED');
  }

  /** The text of pieces `from` to `to` (excluded), the whole name of an agreement at its end included. */
  #span(clause: Clause, from: number, to: number): { start: number; end: number } {
    const { links, start, end } = clause.sentence;
    const first = links[clause.pieces[from]?.from ?? 0]?.chunk;
    const last = links[(clause.pieces[to - 1]?.to ?? 1) - 1]?.chunk;
    const behind = last?.kind === 'agreement' ? last.nameTo : last?.to;
    return {
      start: this.#tokens[first?.from ?? 0]?.start ?? start,
      end: this.#tokens[(behind ?? 1) - 1]?.end ?? end,
    };
  }
}

/** `10 năm quan hệ thành phố hữu nghị`: what is celebrated is there, whatever is planned for the feast. */
function isCommemorated({ pieces }: Clause, at: number): boolean {
  return [pieces[at - 1], pieces[at - 2]].some(
    (piece) => piece?.kind === 'date' && piece.chunk.date.kind === 'anniversary',
  );
}
