import { betweenBehind, merged, type PartyRun, runFrom, subjectBefore, wordBefore } from './arguments';
import type { Clause, Piece } from './clause';
import { type Discourse, isNamed, type Side } from './side';

export type SigningReading =
  | {
      readonly signatories: readonly Side[];
      readonly agreement: string;
      readonly rule: string;
      readonly confidence: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly dropped: string };

const FAR = 24;

/**
 * Reads what the signing verb at `at` says: who signed which documents with whom. `companion`: whom the subject
 * has just met in the same sentence (`A họp với B và ký …`).
 */
export function readSigning(
  clause: Clause,
  at: number,
  discourse: Discourse,
  inherited: PartyRun | undefined,
  companion: PartyRun | undefined,
): SigningReading[] {
  const documents = documentsOf(clause, at);
  if (documents.length === 0) return [{ dropped: 'no document named' }];
  return documents.map((document) => signedDocument(clause, at, document, discourse, inherited, companion));
}

function signedDocument(
  clause: Clause,
  at: number,
  document: Document,
  discourse: Discourse,
  inherited: PartyRun | undefined,
  companion: PartyRun | undefined,
): SigningReading {
  const between = signedBetween(clause, at, document, discourse);
  if (between) return between;
  if (witnessed(clause, at) || atCeremony(clause, at)) return { dropped: 'only witnessed' };
  const passive = passiveSigners(clause, at, document, discourse);
  if (passive) return passive;
  const subject = inherited ?? subjectBefore(clause, at, 0);
  if (!subject) return { dropped: 'nobody signs' };
  const signers = [
    ...onBehalf(clause, subject, discourse),
    ...signersOf(subject, discourse),
    ...(companion ? signersOf(companion, discourse) : []),
  ];
  const partner = partnerBehind(clause, at, document.piece, discourse);
  const all = [...signers, ...partner];
  if (all.length === 0) return { dropped: 'nobody signs' };
  return {
    signatories: all,
    agreement: document.entity,
    rule: 'vi.signing.active',
    confidence: all.length > 1 ? 0.9 : 0.75,
    from: subject.from,
    to: Math.max(at, document.piece) + 1,
  };
}

/** An agreement named with its parties (`Bản thỏa thuận giữa A và B`) was signed by them, unless it is only planned. */
export function readNamedAgreement(clause: Clause, at: number, discourse: Discourse): SigningReading {
  const piece = clause.pieces[at];
  if (piece?.kind !== 'agreement' || !piece.chunk.strong) return { dropped: 'no agreement of its own' };
  const reading = signedBetween(clause, at, { entity: piece.entity, piece: at }, discourse);
  const inside = reading && insideName(clause, at, piece.chunk.nameTo);
  return reading && inside ? reading : { dropped: 'no parties in its name' };
}

function insideName(clause: Clause, at: number, nameTo: number): boolean {
  const between = clause.pieces.findIndex(
    (piece, i) => i > at && piece.kind === 'word' && piece.norm === 'giữa',
  );
  const link = between < 0 ? undefined : clause.sentence.links[clause.pieces[between]?.from ?? 0];
  return link !== undefined && link.chunk.from < nameTo;
}

/** `A và B thay mặt hai thành phố ký`: both the persons and those they stand for sign. */
function onBehalf(clause: Clause, subject: PartyRun, discourse: Discourse): Side[] {
  if (wordBefore(clause.pieces, subject.from) !== 'mặt') return [];
  const persons = subjectBefore(clause, subject.from - 1, 0);
  return persons ? signersOf(persons, discourse) : [];
}

/** `A và B tại lễ ký kết …`: who is there need not sign. */
function atCeremony(clause: Clause, at: number): boolean {
  const before = [3, 2, 1]
    .map((back) => clause.pieces[at - back])
    .map((piece) => (piece?.kind === 'word' ? piece.norm : ''));
  return before.some(
    (norm, i) =>
      (norm === 'tại' || norm === 'dự') &&
      before.slice(i + 1).some((next) => next === 'lễ' || next === 'buổi'),
  );
}

interface Document {
  readonly entity: string;
  readonly piece: number;
}

/** The agreements behind the verb, up to the next verb of signing; else the one before it (`văn bản được A và B ký`). */
function documentsOf(clause: Clause, at: number): Document[] {
  const { pieces } = clause;
  const documents: (Document & { strong: boolean })[] = [];
  for (let i = at + 1; i < Math.min(pieces.length, at + FAR + documents.length * FAR); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && piece.norm === ';') break;
    if (piece.kind === 'trigger' && piece.chunk.trigger.event === 'SIGNING') break;
    if (piece.kind === 'agreement')
      documents.push({ entity: piece.entity, piece: i, strong: piece.chunk.strong });
  }
  if (documents.length > 0) {
    const strong = documents.filter((one) => one.strong);
    return strong.length > 0 ? strong : documents.slice(0, 1);
  }
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && piece.norm === ';') break;
    if (piece.kind === 'agreement') return [{ entity: piece.entity, piece: i }];
  }
  return [];
}

function witnessed(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = clause.pieces[i] as Piece;
    if (piece.kind === 'word' && (piece.norm === 'kiến' || piece.norm === 'chứng')) return true;
    if (piece.kind === 'party') return false;
  }
  return false;
}

/** `ký A giữa B và C`: the parties stand behind the document, before the next one begins. */
function signedBetween(
  clause: Clause,
  at: number,
  document: Document,
  discourse: Discourse,
): SigningReading | undefined {
  const run = betweenBehind(clause, document.piece + 1);
  if (!run || run.from - Math.max(at, document.piece) > 14) return undefined;
  if (clause.pieces.slice(document.piece + 1, run.from).some((piece) => piece.kind === 'agreement'))
    return undefined;
  const signatories = signersOf(run, discourse);
  if (signatories.length < 2) return undefined;
  return {
    signatories,
    agreement: document.entity,
    rule: 'vi.signing.between',
    confidence: 0.9,
    from: Math.min(at, document.piece),
    to: run.to,
  };
}

function passiveSigners(
  clause: Clause,
  at: number,
  document: Document,
  discourse: Discourse,
): SigningReading | undefined {
  const { pieces } = clause;
  if (document.piece > at) return undefined;
  for (let i = at - 1; i > document.piece; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind !== 'word' || (piece.norm !== 'được' && piece.norm !== 'do' && piece.norm !== 'mà'))
      continue;
    const run = runFrom(pieces, i + 1);
    if (!run || run.to > at) continue;
    const signatories = signersOf(run, discourse);
    if (signatories.length > 0)
      return {
        signatories,
        agreement: document.entity,
        rule: 'vi.signing.signed-by',
        confidence: 0.9,
        from: document.piece,
        to: at + 1,
      };
  }
  return undefined;
}

/** `ký với B bản ghi nhớ`, `ký bản ghi nhớ với B`. */
function partnerBehind(clause: Clause, at: number, document: number, discourse: Discourse): Side[] {
  const { pieces } = clause;
  for (let i = at + 1; i < Math.min(pieces.length, Math.max(at, document) + 10); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === '.')) return [];
    if (piece.kind !== 'party') continue;
    const before = wordBefore(pieces, i);
    if (before !== 'với' && before !== 'cùng') continue;
    const run = runFrom(pieces, i);
    return run ? signersOf(run, discourse) : [];
  }
  return [];
}

/** Each party of a run signs for itself; `hai bên` are the two named before. */
export function signersOf(run: PartyRun, discourse: Discourse): Side[] {
  const sides: Side[] = [];
  for (const { party } of run.parties) {
    if (party.sides) sides.push(...discourse.sidesMeant(party.sides));
    else {
      const side = discourse.sideOf(party);
      if (isNamed(side)) sides.push(side);
    }
  }
  return sides.length > 6 ? [merged(sides)] : sides;
}
