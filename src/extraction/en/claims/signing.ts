import { wordClass } from '../word-class';
import { type Clause, normAt, type Piece } from './clause';
import type { Discourse } from './discourse';
import { objectBehind } from './object';
import { type PartyRun, runFrom } from './party-run';
import { relativePartner } from './relative-partner';
import { isNamed, type Side } from './side';
import { signersOf } from './sides-of-run';
import { documentBefore, documentsBehind, isUntold } from './signed-documents';
import { subjectBefore } from './subject';

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

const WITH = new Set(['with']);
const BY = new Set(['by', 'between', 'among']);

/** Reads what the signing verb at `at` says: who signed which documents with whom. */
export function readSigning(
  clause: Clause,
  at: number,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): SigningReading[] {
  const named = signatoriesNamed(clause, at, discourse);
  if (named) return [named];
  if (isAdjective(clause.pieces, at)) return [{ dropped: 'describes a document' }];
  const fronted = signedByFirst(clause, at, discourse);
  if (fronted) return [fronted];
  const behind = documentsBehind(clause, at);
  if (behind.length > 0 && behind.every((document) => isUntold(clause.pieces, document)))
    return [{ dropped: 'documents only counted' }];
  if (behind.length > 0) return behind.map((document) => active(clause, at, document, discourse, inherited));
  const before = documentBefore(clause, at);
  if (before === undefined)
    return [
      pronounSigned(clause, at, discourse) ??
        onPaper(clause, at, discourse) ?? { dropped: 'no document named' },
    ];
  return [relativeOrPassive(clause, at, before, discourse)];
}

function active(
  clause: Clause,
  at: number,
  document: number,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): SigningReading {
  const { pieces } = clause;
  const seen = witnessed(pieces, at);
  const named = seen || isNoun(clause, at) ? objectBehind(clause, document + 1, BY) : undefined;
  if (seen && !named) return { dropped: 'only witnessed' };
  const subject = named ? undefined : (watchedSigners(pieces, at) ?? subjectBefore(clause, at) ?? inherited);
  const between = subject ? undefined : objectBehind(clause, document + 1, BY);
  const signers = [
    ...(subject ? signersOf(subject, discourse) : []),
    ...(between ? signersOf(between, discourse) : []),
  ];
  const partner = partnerBehind(clause, at, document, discourse);
  const antecedent = relativePartner(clause, at);
  const signatories = [
    ...signers,
    ...partner,
    ...(antecedent ? signersOf(antecedent, discourse) : []),
  ].filter(isNamed);
  if (signatories.length === 0) return { dropped: 'nobody signs' };
  return {
    signatories,
    agreement: entityOf(pieces, document),
    rule: 'en.signing.active',
    confidence: signatories.length > 1 ? 0.9 : 0.7,
    from: Math.min(subject?.from ?? at, at),
    to: document + 1,
  };
}

/** `the memorandum, which A and B had signed`, `an agreement that A and B concluded`, `the MoU was signed by A and B`. */
function relativeOrPassive(
  clause: Clause,
  at: number,
  document: number,
  discourse: Discourse,
): SigningReading {
  const { pieces } = clause;
  const made = (sides: readonly Side[], rule: string, to: number): SigningReading =>
    sides.length > 0
      ? {
          signatories: sides,
          agreement: entityOf(pieces, document),
          rule,
          confidence: sides.length > 1 ? 0.9 : 0.7,
          from: document,
          to,
        }
      : { dropped: 'nobody signs' };
  const between =
    normAt(pieces, document + 1) === 'between' ? objectBehind(clause, document + 1, BY) : undefined;
  if (between) return made(signersOf(between, discourse), 'en.signing.between', at + 1);
  for (let i = document + 1; i < at; i++) {
    const party = pieces[i];
    const run = runAt(pieces, i, at);
    if (party?.kind === 'party' && run)
      return made(
        [...signersOf(run, discourse), ...partnerBehind(clause, at, at, discourse)],
        'en.signing.relative',
        at + 1,
      );
  }
  const by = objectBehind(clause, at + 1, BY);
  if (!by) return { dropped: 'nobody signs' };
  return made(
    [...signersOf(by, discourse), ...partnerBehind(clause, at, document, discourse)],
    'en.signing.signed-by',
    by.to,
  );
}

const WATCHING = wordClass('watching');

/** `he saw A and B sign a contract`: A and B do. */
function watchedSigners(pieces: readonly Piece[], at: number): PartyRun | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (!WATCHING.has(normAt(pieces, i) ?? '')) continue;
    const first = normAt(pieces, i + 1) === 'the' ? i + 2 : i + 1;
    const run = runFrom(pieces, first);
    return run?.to === at ? run : undefined;
  }
  return undefined;
}

/** `the signing of an agreement between A and B`. */
function isNoun({ pieces, sentence }: Clause, at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'trigger' && sentence.words[piece.chunk.to - 1]?.norm === 'of';
}

function runAt(pieces: readonly Piece[], from: number, at: number): PartyRun | undefined {
  const before = normAt(pieces, from - 1);
  const led =
    before === 'that' ||
    before === 'which' ||
    before === ',' ||
    normAt(pieces, from - 2) === 'that' ||
    normAt(pieces, from - 2) === 'which';
  if (!led) return undefined;
  const parties = pieces.slice(from, at).filter((piece) => piece.kind === 'party');
  return parties.length > 0 ? { parties, from, to: at } : undefined;
}

/** `The signatories were A and B`: of the document told last. */
function signatoriesNamed(clause: Clause, at: number, discourse: Discourse): SigningReading | undefined {
  const piece = clause.pieces[at];
  const first = piece?.kind === 'trigger' ? clause.sentence.words[piece.chunk.from]?.norm : undefined;
  const run = first === 'signatories' ? objectBehind(clause, at + 1, null) : undefined;
  return run && discourse.lastAgreement !== null
    ? signedBy(at, run, discourse.lastAgreement, discourse)
    : undefined;
}

/** `Signed by A and B, the agreement provides for …`. */
function signedByFirst(clause: Clause, at: number, discourse: Discourse): SigningReading | undefined {
  const { pieces } = clause;
  if (at > 1 || documentBefore(clause, at) !== undefined) return undefined;
  const by = objectBehind(clause, at + 1, BY);
  if (!by) return undefined;
  const document = pieces.findIndex((piece, i) => i >= by.to && piece.kind === 'agreement');
  const agreement = document < 0 ? discourse.lastAgreement : entityOf(pieces, document);
  return agreement === null ? undefined : signedBy(at, by, agreement, discourse);
}

/** `It was signed in 2019 by A and B`: the document told last. */
function pronounSigned(clause: Clause, at: number, discourse: Discourse): SigningReading | undefined {
  const { pieces } = clause;
  const subject = pieces.find((piece, i) => i < at && piece.kind === 'party');
  const it =
    subject?.kind === 'party' && (subject.party.pronoun === 'it' || subject.party.pronoun === 'they');
  const by = it && isPassive(pieces, at) ? objectBehind(clause, at + 1, BY) : undefined;
  if (!by || discourse.lastAgreement === null) return undefined;
  return signedBy(at, by, discourse.lastAgreement, discourse);
}

/** `A put pen to paper`: the document told last. */
function onPaper(clause: Clause, at: number, discourse: Discourse): SigningReading | undefined {
  const piece = clause.pieces[at];
  const last = piece?.kind === 'trigger' ? clause.sentence.words[piece.chunk.to - 1]?.norm : undefined;
  const subject = last === 'paper' ? subjectBefore(clause, at) : undefined;
  return subject && discourse.lastAgreement !== null
    ? { ...signedBy(at, subject, discourse.lastAgreement, discourse), from: subject.from, to: at + 1 }
    : undefined;
}

function isPassive(pieces: readonly Piece[], at: number): boolean {
  return [1, 2, 3].some((back) => ['was', 'were', 'been'].includes(normAt(pieces, at - back) ?? ''));
}

function signedBy(at: number, by: PartyRun, agreement: string, discourse: Discourse): SigningReading {
  const signatories = signersOf(by, discourse);
  if (signatories.length === 0) return { dropped: 'nobody signs' };
  const confidence = signatories.length > 1 ? 0.85 : 0.7;
  return { signatories, agreement, rule: 'en.signing.signed-by', confidence, from: at, to: by.to };
}

/** `signed with B a letter`, `signed a letter with B`. */
function partnerBehind(clause: Clause, at: number, document: number, discourse: Discourse): Side[] {
  const run =
    partnersAt(clause, document + 1) ?? (document > at + 1 ? partnersAt(clause, at + 1) : undefined);
  return run ? signersOf(run, discourse) : [];
}

/** `with B` right there, over dates and settings; a comma ends it. */
function partnersAt(clause: Clause, at: number): PartyRun | undefined {
  for (let i = at; i < Math.min(clause.pieces.length, at + 6); i++) {
    const norm = normAt(clause.pieces, i);
    if (norm === ',' || norm === 'and') return undefined;
    if (norm === 'with') return objectBehind(clause, i, WITH);
  }
  return undefined;
}

/** `the signed memorandum`. */
function isAdjective(pieces: readonly Piece[], at: number): boolean {
  const before = normAt(pieces, at - 1);
  return (
    before === 'the' || before === 'a' || before === 'newly' || before === 'recently' || before === 'its'
  );
}

function witnessed(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const norm = normAt(pieces, i);
    if (norm === 'witnessed' || norm === 'attended' || norm === 'witness' || norm === 'watched') return true;
  }
  return false;
}

function entityOf(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.kind === 'agreement' ? piece.entity : '';
}
