import type { PartialDate } from '../../../graph';
import type { Dropped } from '../../draft';
import type { Token } from '../../text/token';
import type { Registry } from '../link/registry';
import type { HeldTitles } from '../link/role-reader';
import type { Sentence } from '../link/sentence';
import { type Clause, type PartyPiece, type TriggerPiece, wordAt } from './clause/clause';
import { clauseOf } from './clause/clause-of';
import { chainFrom, isCoordinated, sharesSubject, type VerbChain } from './clause/verb-chain';
import { StoryDates } from './dating/story-dates';
import { headsByCountry } from './discourse/country-delegations';
import { Discourse } from './discourse/discourse';
import { notePairOfSentence, noteParty, noteSentence } from './discourse/notes';
import { readMeeting, readOrganised, readPicture } from './meeting';
import { hasDelegation } from './party/forerunners';

import { readNamedAgreement, readSigning, type SigningRead } from './signing';
import type { ClaimDraft } from './telling/claim-draft';
import { ClaimWriter } from './telling/claim-writer';
import { nameHeadsOf, nameIntroduced, nameSpeaker } from './telling/heads-told-later';
import { nameBothHeads, namePairOfHeads } from './telling/pair-of-heads';
import { isNothing, type NothingRead, type SidesRead } from './telling/reading';
import { LISTED, readTwinnings } from './twinning';

export interface ClaimContext {
  readonly registry: Registry;
  readonly titles: HeldTitles;
  readonly tokens: readonly Token[];
  readonly publishedAt: PartialDate | null;
}

export interface ClaimReadings {
  readonly claims: readonly ClaimDraft[];
  readonly dropped: readonly Dropped[];
}

/** Reads the events of an article, sentence by sentence, and says why candidates were dropped. */
export function readClaims(sentences: readonly Sentence[], context: ClaimContext): ClaimReadings {
  const { registry, titles, tokens, publishedAt } = context;
  const dates = new StoryDates(sentences, tokens, publishedAt);
  const writer = new ClaimWriter(registry, tokens, dates);
  const clauses = sentences.filter(({ region }) => region !== 'title').map(clauseOf);
  const reader = new ClaimReader(new Discourse(registry, titles, headsByCountry(clauses)), writer);
  for (const clause of clauses) reader.read(clause);
  return writer;
}

class ClaimReader {
  readonly #discourse: Discourse;
  readonly #writer: ClaimWriter;

  constructor(discourse: Discourse, writer: ClaimWriter) {
    this.#discourse = discourse;
    this.#writer = writer;
  }

  read(clause: Clause): void {
    let chain: VerbChain | undefined;
    this.#writer.enter(clause);
    for (const [at, piece] of clause.pieces.entries()) {
      if (piece.kind === 'party') this.#party(clause, at, piece);
      else if (piece.kind === 'trigger') chain = this.#trigger(clause, at, piece, chain) ?? chain;
      else if (wordAt(clause.pieces, at) === 'tổ') this.#organised(clause, at);
    }
    this.#pictured(clause);
    notePairOfSentence(clause, this.#discourse);
    nameIntroduced(clause, this.#writer.last, this.#discourse);
    namePairOfHeads(clause, this.#writer.last, this.#discourse);
    nameSpeaker(clause, this.#writer.last, this.#discourse);
    this.#namedAgreements(clause);
    noteSentence(clause, this.#discourse);
  }

  #party(clause: Clause, at: number, piece: PartyPiece): void {
    const { party } = piece;
    noteParty(clause, at, piece, this.#discourse);
    if (party.sides === 'heads') nameBothHeads(clause, at, this.#writer.last, this.#discourse);
    const side = party.represented ? this.#discourse.sideOf(party) : undefined;
    if (!side || side.principals.length === 0) return;
    if (hasDelegation(clause.sentence.links, piece.from, piece.to)) this.#discourse.lastDelegation = side;
    nameHeadsOf(clause, at, side, this.#writer.last);
  }

  /** Reads what a trigger tells; gives the verb for the next one to go on from. */
  #trigger(
    clause: Clause,
    at: number,
    piece: TriggerPiece,
    before: VerbChain | undefined,
  ): VerbChain | undefined {
    const chain = before && sharesSubject(clause, at, before) ? before : undefined;
    const told = chain && isCoordinated(clause, at) ? chain : undefined;
    switch (piece.chunk.trigger.event) {
      case 'MEETING':
        this.#meeting(clause, at, piece, chain, told);
        break;
      case 'SIGNING':
        this.#signing(clause, at, chain, told);
        break;
      case 'TWINNING':
        this.#twinning(clause, at, told);
    }
    return chainFrom(clause, at, chain?.subject);
  }

  #meeting(
    clause: Clause,
    at: number,
    piece: TriggerPiece,
    chain: VerbChain | undefined,
    told: VerbChain | undefined,
  ): void {
    const reading = readMeeting(clause, at, piece, this.#discourse, chain?.subject);
    const own = !isNothing(reading) && this.#discourse.isHeadWithOwnBody(reading.sides);
    this.#tie(clause, at, 'MEETING', own ? { dropped: 'a head and his own body' } : reading, told);
  }

  #twinning(clause: Clause, at: number, told: VerbChain | undefined): void {
    for (const reading of readTwinnings(clause, at, this.#discourse)) {
      const listed = !isNothing(reading) && reading.rule === LISTED;
      this.#tie(clause, listed ? reading.to - 1 : at, 'TWINNING', reading, told);
    }
  }

  #tie(
    clause: Clause,
    at: number,
    type: 'MEETING' | 'TWINNING',
    reading: SidesRead | NothingRead,
    told: VerbChain | undefined,
  ): void {
    if (isNothing(reading)) {
      this.#writer.drop(clause, at, `vi.${type.toLowerCase()}`, reading);
      return;
    }
    this.#writer.tie(clause, at, type, reading, told);
    this.#discourse.lastSides = reading.sides;
  }

  #signing(clause: Clause, at: number, chain: VerbChain | undefined, told: VerbChain | undefined): void {
    const discourse = this.#discourse;
    const companion = chain?.together && chain.event === 'MEETING' ? chain.object : undefined;
    for (const reading of readSigning({ clause, at, discourse, inherited: chain?.subject, companion })) {
      if (isNothing(reading)) this.#writer.drop(clause, at, 'vi.signing', reading);
      else this.#signed(clause, at, reading, told);
    }
  }

  #signed(clause: Clause, at: number, reading: SigningRead, told?: VerbChain): void {
    this.#writer.sign(clause, at, reading, told);
    const [first, second] = reading.signatories;
    if (first && second) this.#discourse.lastSides = [first, second];
  }

  /** `ngày hội giao lưu do A và B tổ chức`: the two who hold it together meet. */
  #organised(clause: Clause, at: number): void {
    const reading = readOrganised(clause, at, this.#discourse);
    if (!reading) return;
    this.#writer.tie(clause, at, 'MEETING', reading);
    this.#discourse.lastSides = reading.sides;
  }

  /** A picture is read only where its caption tells nothing else. */
  #pictured(clause: Clause): void {
    const reading = this.#writer.hasToldIn(clause) ? undefined : readPicture(clause, this.#discourse);
    if (reading) this.#writer.tie(clause, reading.from, 'MEETING', reading);
  }

  /** Agreements that their own names give parties, where no verb of signing has told of them. */
  #namedAgreements(clause: Clause): void {
    for (const [at, piece] of clause.pieces.entries()) {
      if (piece.kind !== 'agreement' || this.#writer.isSigned(piece.entity)) continue;
      const reading = readNamedAgreement(clause, at, piece, this.#discourse);
      if (reading) this.#signed(clause, at, reading);
    }
  }
}
