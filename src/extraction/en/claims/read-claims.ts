import type { EventType, PartialDate } from '../../../graph';
import type { Dropped } from '../../draft';
import type { Registry } from '../link/registry';
import type { Sentence } from '../link/sentence';
import { ClaimDates } from './claim-dates';
import type { ClaimDraft } from './claim-draft';
import { type Clause, clauseOf, normAt } from './clause';
import { Discourse } from './discourse';
import { headsTold, withHead, withTwoHeads } from './heads';
import { readMeeting } from './meeting';
import { Notes } from './notes';
import type { PartyRun } from './party-run';
import type { Reading } from './reading';
import { type Side, sharesEntity } from './side';
import { readSigning, type SigningReading } from './signing';
import { statusAt } from './status';
import { subjectBefore } from './subject';
import { furtherTwin, readTwinning, twinsBySigning } from './twinning';

interface Read {
  readonly rule: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the events of an article, sentence by sentence, and says why candidates were dropped. */
export function readClaims(
  sentences: readonly Sentence[],
  registry: Registry,
  publishedAt: PartialDate | null,
): { claims: ClaimDraft[]; dropped: Dropped[] } {
  const reader = new ClaimReader(registry, new ClaimDates(sentences, publishedAt));
  for (const sentence of sentences) reader.read(sentence);
  return { claims: reader.claims, dropped: reader.dropped };
}

/** Who speaks of a meeting is looked for in so many sentences behind it. */
const SPEAKER_REACH = 5;

class ClaimReader {
  readonly claims: ClaimDraft[] = [];
  readonly dropped: Dropped[] = [];
  readonly #discourse: Discourse;
  readonly #dates: ClaimDates;
  readonly #notes: Notes;

  constructor(registry: Registry, dates: ClaimDates) {
    this.#discourse = new Discourse(registry);
    this.#notes = new Notes(this.#discourse);
    this.#dates = dates;
  }

  read(sentence: Sentence): void {
    const clause = clauseOf(sentence);
    if (sentence.region !== 'title') {
      this.#events(clause);
      this.#dates.noteSentence(clause);
    }
    this.#notes.parties(clause);
  }

  #events(clause: Clause): void {
    this.#discourse.sentenceTopic = null;
    this.#discourse.sentencePerson = null;
    this.#discourse.sentencePlaces = [];
    let subject: PartyRun | undefined;
    for (const [at, piece] of clause.pieces.entries()) {
      if (piece.kind === 'party') this.#notes.party(clause, at);
      if (piece.kind === 'agreement') this.#discourse.lastAgreement = piece.entity;
      if (piece.kind !== 'trigger') continue;
      const { event } = piece.chunk.trigger;
      if (event === 'MEETING') this.#meeting(clause, at, subject);
      else if (event === 'SIGNING') this.#signing(clause, at, subject);
      else this.#twinning(clause, at);
      subject = subjectBefore(clause, at) ?? subject;
    }
    this.#nameHeads(clause);
    this.#notes.pairOfSentence(clause, this.claims[this.claims.length - 1]);
  }

  #meeting(clause: Clause, at: number, inherited: PartyRun | undefined): void {
    const reading = readMeeting(clause, at, this.#discourse, inherited);
    if ('dropped' in reading) {
      this.#drop(clause, at, 'en.meeting', reading.dropped);
      return;
    }
    if (this.#isOwnHead(reading.sides)) {
      this.#drop(clause, at, 'en.meeting', 'a head and his own body');
      return;
    }
    this.#claim(clause, at, 'MEETING', reading.sides, null, reading);
    const sides = this.#withBodies(reading.sides);
    this.#discourse.lastSides = sides;
    this.#discourse.lastMet = sides;
  }

  /** `X and Y co-chaired the talks` behind `A and B held talks`: the sides stay A and B. */
  #withBodies(sides: readonly [Side, Side]): readonly [Side, Side] {
    const before = this.#discourse.lastMet;
    const persons = sides.flatMap(({ principals, heads }) =>
      principals.length > 0 ? [] : heads.slice(0, 1),
    );
    if (!before || persons.length < 2) return sides;
    const [a, b] = withTwoHeads(before, persons, this.#discourse);
    return a && b && a !== before[0] ? [a, b] : sides;
  }

  #signing(clause: Clause, at: number, inherited: PartyRun | undefined): void {
    for (const reading of readSigning(clause, at, this.#discourse, inherited))
      this.#signed(clause, at, reading);
  }

  #signed(clause: Clause, at: number, reading: SigningReading): void {
    if ('dropped' in reading) {
      this.#drop(clause, at, 'en.signing', reading.dropped);
      return;
    }
    const signatories = this.#withCompanion(clause, reading.signatories);
    this.#claim(clause, at, 'SIGNING', signatories, reading.agreement, reading);
    const [first, second] = signatories;
    if (first && second) this.#discourse.lastSides = [first, second];
    const twins = this.#isTwinning(reading.agreement)
      ? twinsBySigning(signatories, this.#discourse)
      : undefined;
    if (twins)
      this.#claim(clause, at, 'TWINNING', twins, null, {
        ...reading,
        rule: 'en.twinning.by-agreement',
        confidence: 0.85,
      });
  }

  #isTwinning(agreement: string): boolean {
    return this.#discourse.registry.get(agreement).kind === 'twinning';
  }

  /** `A met B and signed …`: B signs too. */
  #withCompanion(clause: Clause, signatories: readonly Side[]): readonly Side[] {
    const last = this.claims[this.claims.length - 1];
    const [only] = signatories;
    if (
      !last ||
      !only ||
      signatories.length > 1 ||
      last.type !== 'MEETING' ||
      last.sentence !== clause.sentence.index
    )
      return signatories;
    const [a, b] = last.sides;
    return a && b && sharesEntity(a, only) ? [...signatories, b] : signatories;
  }

  #twinning(clause: Clause, at: number): void {
    const reading = readTwinning(clause, at, this.#discourse);
    if ('dropped' in reading) {
      this.#drop(clause, at, 'en.twinning', reading.dropped);
      return;
    }
    this.#claim(clause, at, 'TWINNING', reading.sides, null, reading);
    this.#discourse.lastSides = reading.sides;
    this.#furtherTwins(clause, reading);
    if (comesFromKin(clause, at)) this.#discourse.lastDelegation = reading.sides[1];
  }

  /** `twinned with B in 2005 and with C in 1983`: C as well, with the date behind it. */
  #furtherTwins(clause: Clause, { sides, to, ...read }: Exclude<Reading, { dropped: string }>): void {
    const further = furtherTwin(clause, to, this.#discourse);
    if (!further) return;
    const end = further.to;
    this.#claim(clause, end - 1, 'TWINNING', [sides[0], further.side], null, { ...read, to: end });
  }

  #claim(
    clause: Clause,
    at: number,
    type: EventType,
    sides: readonly Side[],
    agreement: string | null,
    read: Read,
  ): void {
    const status = statusAt(clause, at);
    const own =
      this.#dates.own(clause, at, type, status) ??
      (type === 'TWINNING' && read.rule.endsWith('by-agreement') ? this.#lastDate() : null);
    this.claims.push({
      type,
      status,
      date: own ?? this.#dates.fromStory(type, status),
      dated: own !== null,
      sides,
      agreement,
      evidence: [
        {
          ...this.#span(clause, Math.min(read.from, at), Math.max(read.to, at + 1)),
          rule: `${read.rule}@1`,
          confidence: read.confidence,
        },
      ],
      sentence: clause.sentence.index,
    });
    if (own && type !== 'TWINNING' && status === 'OCCURRED') this.#dates.note(own);
  }

  #lastDate(): PartialDate | null {
    return this.claims[this.claims.length - 1]?.date ?? null;
  }

  /** A person and the body or place that he works for are one side. */
  #isOwnHead([a, b]: readonly [Side, Side]): boolean {
    const own = (x: Side, y: Side) =>
      x.principals.length === 0 &&
      y.heads.length === 0 &&
      x.heads.every((head) => y.principals.some((principal) => this.#discourse.belongsTo(head, principal)));
    return own(a, b) || own(b, a);
  }

  /** Heads of delegation that are told after the meeting. */
  #nameHeads(clause: Clause): void {
    const told = headsTold(clause, this.#discourse);
    this.#notes.delegation(told);
    const persons = personsOf(clause).filter((person) => !this.#acts(person, clause));
    const last = this.claims.findLastIndex(isMeeting);
    for (const [i, claim] of this.claims.entries()) {
      if (!isMeeting(claim) || clause.sentence.index - claim.sentence > SPEAKER_REACH) continue;
      let sides = withTwoHeads(claim.sides, persons, this.#discourse);
      if (i === last) {
        const [head] = persons;
        const speaker = head && !this.#acts(head, clause) ? [{ head, principals: [], country: null }] : [];
        for (const one of [...told, ...speaker]) sides = withHead(sides, one, this.#discourse);
      }
      if (sides === claim.sides) continue;
      this.claims[i] = { ...claim, sides };
      const [a, b] = sides;
      if (i === last && a && b) this.#discourse.lastSides = [a, b];
    }
  }

  /** Whether an event of this very sentence has the person in it: he is no head of another one's side. */
  #acts(person: string, { sentence }: Clause): boolean {
    return this.claims.some(
      (claim) => claim.sentence === sentence.index && claim.sides.some(({ heads }) => heads.includes(person)),
    );
  }

  #drop(clause: Clause, at: number, rule: string, reason: string): void {
    this.dropped.push({ ...this.#span(clause, at, at + 1), rule, reason });
  }

  #span({ sentence, pieces }: Clause, from: number, to: number): { start: number; end: number } {
    const first = sentence.links[pieces[from]?.from ?? 0]?.chunk;
    const last = sentence.links[(pieces[to - 1]?.to ?? 1) - 1]?.chunk;
    return {
      start: sentence.words[first?.from ?? 0]?.start ?? sentence.start,
      end: sentence.words[(last?.to ?? 1) - 1]?.end ?? sentence.end,
    };
  }
}

function isMeeting({ type, status }: ClaimDraft): boolean {
  return type === 'MEETING' && status === 'OCCURRED';
}

/** The persons that a sentence names as parties, each with those behind him in apposition left out. */
function personsOf({ pieces }: Clause): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'party' ? piece.party.heads.slice(0, 1) : []));
}

/** `a delegation from its sister city, B`: the guests are B's. */
function comesFromKin({ pieces }: Clause, at: number): boolean {
  return [2, 3, 4].some(
    (back) =>
      normAt(pieces, at - back) === 'from' &&
      (pieces[at - back - 1]?.kind === 'party' || normAt(pieces, at - back - 1) === 'representative'),
  );
}
