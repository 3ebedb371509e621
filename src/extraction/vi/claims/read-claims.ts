import type { EventStatus, EventType, PartialDate } from '../../../graph';
import { canDateEvent, type DateExpression, resolveDates } from '../../dates';
import type { Dropped } from '../../draft';
import type { Token } from '../../text/token';
import type { HeldTitle } from '../link/link';
import type { Registry } from '../link/registry';
import type { Sentence } from '../link/sentence';
import { merged, objectBehind, type PartyRun, runFrom, subjectBefore } from './arguments';
import type { ClaimDraft } from './claim-draft';
import { type Clause, clauseOf, type Piece } from './clause';
import { readMeeting, readOrganised, readPicture } from './meeting';
import type { Belongs } from './merge';
import { Discourse, EMPTY_SIDE, isNamed, type Side } from './side';
import { readNamedAgreement, readSigning, type SigningReading } from './signing';
import { sideOfSpeaker, speakersOf } from './speaker';
import { statusAt } from './status';
import { readTwinnings } from './twinning';
import { vagueTime } from './vague-time';

export interface ClaimContext {
  readonly registry: Registry;
  readonly titles: ReadonlyMap<string, readonly HeldTitle[]>;
  readonly tokens: readonly Token[];
  readonly publishedAt: PartialDate | null;
}

export interface ClaimReadings {
  readonly claims: ClaimDraft[];
  readonly dropped: Dropped[];
  readonly belongs: Belongs;
}

/** Reads the events of an article, sentence by sentence, and says why candidates were dropped. */
export function readClaims(sentences: readonly Sentence[], context: ClaimContext): ClaimReadings {
  const reader = new ClaimReader(context, sentences);
  for (const sentence of sentences) reader.read(sentence);
  return {
    claims: reader.claims,
    dropped: reader.dropped,
    belongs: (person, principal) => reader.belongs(person, principal),
  };
}

/** A speaker of a meeting is looked for in so many sentences behind it. */
const SPEAKER_REACH = 8;

/** A verb with its subject and object: the next verb of the sentence may share the subject, never take the object for it. */
interface VerbChain {
  readonly subject: PartyRun;
  readonly object: PartyRun;
  /** The object is a partner (`với B`), not a goal. */
  readonly together: boolean;
  readonly status: EventStatus;
}

function linkOf(clause: Clause, at: number, inherited: PartyRun | undefined): VerbChain | undefined {
  const subject = inherited ?? subjectBefore(clause, at, 0);
  const object = objectBehind(clause, at + 1);
  return subject && object && subject.to <= at
    ? { subject, object: object.run, together: object.comitative, status: statusAt(clause, at) }
    : undefined;
}

/** `A đến thăm B và hội kiến C`: nearest before `hội kiến` stands B, the object of the verb before; A acts. */
function subjectFromChain(clause: Clause, at: number, chain: VerbChain | undefined): PartyRun | undefined {
  if (!chain) return undefined;
  const nearest = subjectBefore(clause, at, 0);
  if (nearest && nearest.from === chain.object.from) return chain.subject;
  return coordinated(clause, at) ? chain.subject : undefined;
}

const COORDINATING = new Set([',', ';', 'và', 'rồi']);

/** Nothing but a comma or `và` (and dates, cues) before a verb: it goes on with the subject of the verb before. */
function coordinated(clause: Clause, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const piece = clause.pieces[i] as Piece;
    if (piece.kind === 'cue' || piece.kind === 'date') continue;
    return piece.kind === 'word' && COORDINATING.has(piece.norm);
  }
  return false;
}

/** Every date expression of the article worked out, in the order of the text. */
function datesOf(
  sentences: readonly Sentence[],
  publishedAt: PartialDate | null,
): Map<DateExpression, PartialDate | null> {
  const expressions = sentences.flatMap(({ links }) =>
    links.flatMap(({ chunk }) => (chunk.kind === 'date' ? [chunk.date] : [])),
  );
  return new Map(resolveDates(expressions, publishedAt).map(({ expression, date }) => [expression, date]));
}

/** A person and the body or place that he works for are one side. */
function ownHead([a, b]: readonly [Side, Side], discourse: Discourse): boolean {
  const own = (x: Side, y: Side) =>
    x.principals.length === 0 &&
    x.heads.some((head) => y.principals.some((principal) => discourse.belongsTo(head, principal)));
  return own(a, b) || own(b, a);
}

/** Signatories of two countries in two sides: `xã A và xã B ký với trấn C` ties A and B to C, not to each other. */
function acrossBorder(signatories: readonly Side[]): readonly [Side, Side] | undefined {
  const countries = [...new Set(signatories.filter(isNamed).map((side) => side.country))];
  const [first, second] = countries;
  if (countries.length !== 2 || first === undefined || second === undefined) return undefined;
  return [
    merged(signatories.filter((side) => side.country === first)),
    merged(signatories.filter((side) => side.country === second)),
  ];
}

function distinct(sides: readonly Side[]): Side[] {
  return sides.filter((side, i) => sides.findIndex((one) => one.principals[0] === side.principals[0]) === i);
}

/** `10 năm quan hệ thành phố hữu nghị`: what is celebrated is there, whatever is planned for the feast. */
function commemorated(clause: Clause, at: number): boolean {
  return [clause.pieces[at - 1], clause.pieces[at - 2]].some(
    (piece) => piece?.kind === 'date' && piece.chunk.date.kind === 'anniversary',
  );
}

/** `Dẫn đầu đoàn X là ông Y`, `đại diện huyện X là bà Y`. */
function headsNamedBehind(clause: Clause, at: number): readonly string[] {
  const link = clause.pieces[at + 1];
  const named = clause.pieces[at + 2];
  return link?.kind === 'word' &&
    (link.norm === 'là' || link.norm === ',') &&
    named?.kind === 'party' &&
    (link.norm === 'là' || precededByLead(clause, at))
    ? named.party.heads
    : [];
}

function precededByLead(clause: Clause, at: number): boolean {
  const before = clause.pieces[at - 1];
  return before?.kind === 'word' && (before.norm === ';' || before.norm === 'đầu');
}

const TWINNING_DOCUMENT =
  /kết nghĩa|(?:thiết|xác) lập quan hệ (?:hợp tác )?hữu nghị|(?:kết thành|thành) (?:\S+ ){1,2}hữu nghị|quan hệ (?:\S+ ){0,2}hữu nghị cấp/;

/** A visit for an anniversary takes place in its year, on no day that the text tells. */
function yearOf({ anniversary }: DateExpression): PartialDate | null {
  return anniversary?.impliedYear ? String(anniversary.impliedYear) : null;
}

/** So many sentences make the lead. */
const LEAD_SENTENCES = 4;

function leadDate(
  sentences: readonly Sentence[],
  dates: ReadonlyMap<DateExpression, PartialDate | null>,
): PartialDate | null {
  for (const { links } of sentences.filter(({ region }) => region !== 'title').slice(0, LEAD_SENTENCES)) {
    for (const { chunk } of links) {
      const date = chunk.kind === 'date' && canDateEvent(chunk.date) ? dates.get(chunk.date) : null;
      if (date && date.length === 10) return date;
    }
  }
  return null;
}

class ClaimReader {
  readonly claims: ClaimDraft[] = [];
  readonly dropped: Dropped[] = [];
  readonly #context: ClaimContext;
  readonly #discourse: Discourse;
  /** Date of the last event told with one: what later sentences of the same story go on from. */
  #storyDate: PartialDate | null = null;
  readonly #dates: ReadonlyMap<DateExpression, PartialDate | null>;
  /** Status of the verb that the present one goes on from. */
  #chainStatus: EventStatus | null = null;
  /** The first day told in the article's first sentences. */
  readonly #leadDate: PartialDate | null;

  constructor(context: ClaimContext, sentences: readonly Sentence[]) {
    this.#context = context;
    this.#discourse = new Discourse(context.registry, context.titles);
    this.#dates = datesOf(sentences, context.publishedAt);
    this.#leadDate = leadDate(sentences, this.#dates);
  }

  belongs(person: string, principal: string): boolean {
    return this.#discourse.belongsTo(person, principal);
  }

  read(sentence: Sentence): void {
    if (sentence.region === 'title') return;
    const clause = clauseOf(sentence);
    let chain: VerbChain | undefined;
    this.#chainStatus = null;
    for (const [at, piece] of clause.pieces.entries()) {
      if (piece.kind === 'party') {
        this.#noteBodies(piece);
        this.#noteParty(clause, at, piece);
      }
      if (piece.kind === 'word' && piece.norm === 'tổ') this.#organised(clause, at);
      if (piece.kind !== 'trigger') continue;
      const inherited = subjectFromChain(clause, at, chain);
      this.#chainStatus = inherited && coordinated(clause, at) ? (chain?.status ?? null) : null;
      const event = piece.chunk.trigger.event;
      if (event === 'MEETING') this.#meeting(clause, at, inherited);
      else if (event === 'SIGNING')
        this.#signing(clause, at, inherited, inherited && chain?.together ? chain.object : undefined);
      else this.#twinning(clause, at);
      chain = linkOf(clause, at, inherited) ?? chain;
    }
    if (!this.claims.some((claim) => claim.sentence === sentence.index)) this.#pictured(clause);
    this.#pairOfSentence(clause);
    this.#speakers(clause);
    this.#namedAgreements(clause);
    this.#rememberPersons(clause);
  }

  #meeting(clause: Clause, at: number, inherited: PartyRun | undefined): void {
    const reading = readMeeting(clause, at, this.#discourse, inherited);
    if ('dropped' in reading) return this.#drop(clause, at, 'vi.meeting', reading.dropped);
    if (ownHead(reading.sides, this.#discourse))
      return this.#drop(clause, at, 'vi.meeting', 'a head and his own body');
    this.#claim(clause, at, 'MEETING', reading.sides, [], null, reading);
    this.#discourse.lastSides = reading.sides;
  }

  #pictured(clause: Clause): void {
    const reading = readPicture(clause, this.#discourse);
    if (reading && !('dropped' in reading))
      this.#claim(clause, reading.from, 'MEETING', reading.sides, [], null, reading);
  }

  /** `ngày hội giao lưu do A và B tổ chức`: the two who hold it together meet. */
  #organised(clause: Clause, at: number): void {
    const reading = readOrganised(clause, at, this.#discourse);
    if (!reading || 'dropped' in reading) return;
    this.#claim(clause, at, 'MEETING', reading.sides, [], null, reading);
    this.#discourse.lastSides = reading.sides;
  }

  #signing(
    clause: Clause,
    at: number,
    inherited: PartyRun | undefined,
    companion: PartyRun | undefined,
  ): void {
    for (const reading of readSigning(clause, at, this.#discourse, inherited, companion))
      this.#signed(clause, at, reading);
  }

  #signed(clause: Clause, at: number, reading: SigningReading): void {
    if ('dropped' in reading) return this.#drop(clause, at, 'vi.signing', reading.dropped);
    const [first, second, ...others] = reading.signatories;
    this.#claim(
      clause,
      at,
      'SIGNING',
      [first ?? EMPTY_SIDE, second ?? EMPTY_SIDE],
      others,
      reading.agreement,
      reading,
    );
    if (first && second) this.#discourse.lastSides = [first, second];
  }

  /** Agreements that their own names give parties, where no verb of signing has told of them. */
  #namedAgreements(clause: Clause): void {
    for (const [at, piece] of clause.pieces.entries()) {
      if (piece.kind !== 'agreement') continue;
      if (this.claims.some((claim) => claim.agreement === piece.entity)) continue;
      const reading = readNamedAgreement(clause, at, this.#discourse);
      if (!('dropped' in reading)) this.#signed(clause, at, reading);
    }
  }

  #twinning(clause: Clause, at: number): void {
    for (const reading of readTwinnings(clause, at, this.#discourse)) {
      if ('dropped' in reading) {
        this.#drop(clause, at, 'vi.twinning', reading.dropped);
        continue;
      }
      this.#claim(
        clause,
        reading.rule === 'vi.twinning.listed' ? reading.to - 1 : at,
        'TWINNING',
        reading.sides,
        [],
        null,
        reading,
      );
      this.#discourse.lastSides = reading.sides;
    }
  }

  #claim(
    clause: Clause,
    at: number,
    type: EventType,
    sides: readonly [Side, Side],
    others: readonly Side[],
    agreement: string | null,
    reading: { rule: string; confidence: number; from: number; to: number },
  ): void {
    const status = commemorated(clause, at)
      ? 'OCCURRED'
      : (this.#chainStatus ??
        statusAt(clause, at, reading.rule === 'vi.signing.signed-by' ? reading.from : 0));
    const own = this.#dateOf(clause, at, type);
    const date = own ?? this.#dateFromStory(clause, type, status);
    const span = this.#span(clause, Math.min(reading.from, at), Math.max(reading.to, at + 1));
    this.claims.push({
      type,
      status,
      date,
      dated: own !== null,
      sides,
      others,
      agreement,
      place: null,
      evidence: { ...span, rule: `${reading.rule}@1`, confidence: reading.confidence },
      sentence: clause.sentence.index,
    });
    if (own && type !== 'TWINNING' && status === 'OCCURRED') this.#storyDate = own;
    if (agreement !== null && this.#makesTwins(agreement)) {
      this.claims.push({
        type: 'TWINNING',
        status,
        date,
        dated: own !== null,
        sides: acrossBorder([...sides, ...others]) ?? sides,
        others: [],
        agreement: null,
        place: null,
        evidence: { ...span, rule: 'vi.twinning.by-document@1', confidence: 0.8 },
        sentence: clause.sentence.index,
      });
    }
  }

  /** A document by which friendship or twinning is set up ties those who sign it. */
  #makesTwins(agreement: string): boolean {
    const document = this.#context.registry.get(agreement);
    return document.kind === 'twinning' || TWINNING_DOCUMENT.test(document.name.toLowerCase());
  }

  /** Without a date of its own a sentence goes on with the story's, unless it tells of habits or other times. */
  #dateFromStory(clause: Clause, type: EventType, status: EventStatus): PartialDate | null {
    if (type === 'TWINNING') return this.#signedHere(clause);
    if (status !== 'OCCURRED') return null;
    const feast = clause.pieces.find(
      (piece) => piece.kind === 'date' && piece.chunk.date.kind === 'anniversary',
    );
    if (feast?.kind === 'date') return yearOf(feast.chunk.date);
    const time = vagueTime(clause.sentence, this.#context.tokens);
    if (time === 'recent') return this.#context.publishedAt?.slice(0, 4) ?? null;
    return time === 'other' ? null : (this.#storyDate ?? this.#leadDate);
  }

  /** A tie set up by a document that the same sentence signs dates from the signing. */
  #signedHere(clause: Clause): PartialDate | null {
    const last = this.claims[this.claims.length - 1];
    return last && last.sentence === clause.sentence.index && last.type === 'SIGNING' ? last.date : null;
  }

  /** `Phát biểu tại hội đàm, ông X …`: X heads the side that he belongs to. */
  #speakers(clause: Clause): void {
    const last = this.claims[this.claims.length - 1];
    if (!last || last.type !== 'MEETING' || clause.sentence.index - last.sentence > SPEAKER_REACH) return;
    for (const id of speakersOf(clause)) {
      const side = sideOfSpeaker(id, last.sides, this.#discourse);
      if (side === undefined) continue;
      const sides: [Side, Side] = [...last.sides];
      sides[side] = { ...(sides[side] as Side), heads: [id] };
      last.sides = sides;
    }
  }

  #drop(clause: Clause, at: number, rule: string, reason: string): void {
    this.dropped.push({ ...this.#span(clause, at, at + 1), rule, reason });
  }

  #span(clause: Clause, from: number, to: number): { start: number; end: number } {
    const { links, start, end } = clause.sentence;
    const first = links[clause.pieces[from]?.from ?? 0]?.chunk;
    const last = links[(clause.pieces[to - 1]?.to ?? 1) - 1]?.chunk;
    const lastToken = last?.kind === 'agreement' ? last.nameTo : last?.to;
    return {
      start: this.#context.tokens[first?.from ?? 0]?.start ?? start,
      end: this.#context.tokens[(lastToken ?? 1) - 1]?.end ?? end,
    };
  }

  /** The date in the sentence that stands nearest to the trigger; behind it for ties (`kết nghĩa từ năm 2014`). */
  #dateOf(clause: Clause, at: number, type: EventType): PartialDate | null {
    let best: { distance: number; date: DateExpression } | undefined;
    for (const [i, piece] of clause.pieces.entries()) {
      if (piece.kind !== 'date') continue;
      const date = piece.chunk.date;
      const remembered = type === 'TWINNING' && date.kind === 'anniversary';
      if (!canDateEvent(date) && !remembered) continue;
      const distance = Math.abs(i - at) + (type === 'TWINNING' && i < at ? 3 : 0);
      if (!best || distance < best.distance) best = { distance, date };
    }
    return best ? (this.#dates.get(best.date) ?? null) : null;
  }

  /** Two parties named side by side, with or without an event: what `hai bên` stands for next. */
  #notePair(clause: Clause, at: number): void {
    const run = runFrom(clause.pieces, at);
    const [a, b, c] = (run?.parties ?? [])
      .map((piece) => this.#discourse.sideOf(piece.party))
      .filter(isNamed);
    if (a && b && !c && a.principals.length > 0 && b.principals.length > 0)
      this.#discourse.lastSides = [a, b];
  }

  /** Two parties of a kind from two countries, wherever they stand in the sentence. */
  #pairOfSentence(clause: Clause): void {
    const parties = clause.pieces
      .flatMap((piece) => (piece.kind === 'party' ? [this.#discourse.sideOf(piece.party)] : []))
      .filter(isNamed);
    const [first, second, third] = distinct(parties.filter((side) => side.principals.length > 0));
    if (first && second && !third && this.#mayBeSides(first, second))
      this.#discourse.lastSides = [first, second];
  }

  /** Two places or bodies of a kind, on two sides of a border: nothing inside the other. */
  #mayBeSides(a: Side, b: Side): boolean {
    const [x, y] = [a, b].map((side) => this.#context.registry.get(side.principals[0] as string));
    if (
      !x ||
      !y ||
      x.type !== y.type ||
      (x.type === 'City' && x.level !== y.level && x.level !== null && y.level !== null)
    )
      return false;
    return a.country !== null && b.country !== null && a.country !== b.country;
  }

  #noteParty(clause: Clause, at: number, piece: Extract<Piece, { kind: 'party' }>): void {
    this.#notePair(clause, at);
    const side = this.#discourse.sideOf(piece.party);
    if (piece.party.sides === 'heads') this.#nameBothHeads(clause, at);
    if (piece.party.pronoun === 'delegation') this.#noteSentDelegation(clause, at, piece);
    if (!side || !piece.party.represented || side.principals.length === 0) return;
    this.#discourse.lastDelegation = side;
    const heads = side.heads.length > 0 ? side.heads : headsNamedBehind(clause, at);
    if (heads.length > 0) this.#nameHeads({ ...side, heads });
  }

  #noteBodies({ party }: Extract<Piece, { kind: 'party' }>): void {
    for (const id of party.principals)
      if (this.#context.registry.get(id).type === 'Association') this.#discourse.bodies.push(id);
  }

  /** `Hai trưởng đoàn là ông A và ông B`. */
  #nameBothHeads(clause: Clause, at: number): void {
    const verb = clause.pieces[at + 1];
    const run = verb?.kind === 'word' && verb.norm === 'là' ? runFrom(clause.pieces, at + 2) : undefined;
    const heads = (run?.parties ?? []).map(({ party }) => party.heads.slice(0, 1));
    const last = this.claims[this.claims.length - 1];
    if (heads.length !== 2 || last?.type !== 'MEETING' || last.sides.some((side) => side.heads.length > 0))
      return;
    const [first, second] = heads as [string[], string[]];
    const turned =
      sideOfSpeaker(first[0] as string, last.sides, this.#discourse) === 1 ||
      sideOfSpeaker(second[0] as string, last.sides, this.#discourse) === 0;
    last.sides = [
      { ...last.sides[0], heads: turned ? second : first },
      { ...last.sides[1], heads: turned ? first : second },
    ];
  }

  /** `A cử đoàn do ông B dẫn đầu`: from now on `đoàn` is A's, headed by B. */
  #noteSentDelegation(clause: Clause, at: number, piece: Extract<Piece, { kind: 'party' }>): void {
    const before = clause.pieces[at - 1];
    if (before?.kind !== 'word' || before.norm !== 'cử') return;
    const sender = subjectBefore(clause, at - 1, 0);
    const side =
      sender?.parties.length === 1
        ? this.#discourse.sideOf((sender.parties[0] as { party: typeof piece.party }).party)
        : undefined;
    if (side) this.#discourse.lastDelegation = { ...side, heads: piece.party.heads };
  }

  /** `Đoàn X do ông Y làm trưởng đoàn`, told after the meeting: Y heads X's side of it. */
  #nameHeads(side: Side): void {
    const last = this.claims[this.claims.length - 1];
    if (!last || last.type !== 'MEETING') return;
    last.sides = last.sides.map((known) => {
      const same = known.heads.length === 0 && known.principals.some((id) => side.principals.includes(id));
      return same ? { ...known, heads: side.heads } : known;
    }) as [Side, Side];
  }

  #rememberPersons(clause: Clause): void {
    let subject: string | undefined;
    for (const { chunk, entity } of clause.sentence.links) {
      if (chunk.kind === 'place' && entity) this.#discourse.places.push(entity);
      if (chunk.kind !== 'person' || !entity) continue;
      subject ??= entity;
      this.#discourse.recent.push(entity);
    }
    if (subject) this.#discourse.lastPerson = subject;
  }
}
