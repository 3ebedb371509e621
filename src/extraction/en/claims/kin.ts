import { type Clause, normAt, type Piece } from './clause';
import type { Discourse } from './discourse';
import { objectBehind } from './object';
import { runFrom } from './party-run';
import type { Reading } from './reading';
import type { Side } from './side';
import { sideOfRun, sidesOfRun } from './sides-of-run';
import { subjectBefore } from './subject';
import { disjoint, placeSide, reading, twoPlaces } from './twin-places';

/** Reads a tie told by a word for kin (`sister city`, `twins`). */
export function readKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  return (
    declaredKin(clause, at, discourse) ?? listedKin(clause, at, discourse) ?? ownedKin(clause, at, discourse)
  );
}

const DECLARED = new Set(['declared', 'made', 'named', 'proclaimed', 'declaring', 'making', 'pronounced']);

/** `declared A and B sister villages`. */
function declaredKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  for (let i = at - 1; i >= Math.max(1, at - 6); i--) {
    if (!DECLARED.has(normAt(clause.pieces, i - 1) ?? '')) continue;
    const run = objectBehind(clause, i, null);
    const pair = run?.to === at ? twoPlaces(sidesOfRun(run, discourse), discourse) : undefined;
    return pair && reading(pair, 'en.twinning.declared', 0.9, i, at + 1);
  }
  return undefined;
}

/** `A has 15 sister cities, including B, C and D`, `A's sister cities are B and C`. */
function listedKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  let i = at + 1;
  while (LISTING.has(normAt(pieces, i) ?? '')) i++;
  const opened = pieces.slice(at + 1, i).some((piece) => piece.kind === 'word' && OPENING.has(piece.norm));
  const run = opened ? runFrom(pieces, i) : undefined;
  const subject = subjectBefore(clause, at);
  const own =
    placeSide(sideOfRun(subject, discourse), discourse) ?? ownerBefore(clause, at, discourse, undefined);
  const listed = placeSide(sideOfRun(run, discourse), discourse);
  if (!run || !own || !listed || !disjoint(own, listed)) return undefined;
  return reading([own, listed], 'en.twinning.listed', 0.85, Math.min(subject?.from ?? at, at), run.to);
}

const LISTING = new Set([
  ',',
  ':',
  '—',
  'including',
  'namely',
  'such',
  'as',
  'are',
  'is',
  'the',
  'both',
  'in',
  'and',
  'abroad',
]);

const OPENING = new Set([':', '—', 'including', 'namely', 'such', 'are']);

/** `A's sister city B`, `its twin, B`, `B has been its sister city`, `A has a twin, B`. */
function ownedKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  const subject = subjectBefore(clause, at);
  const subjectSide = placeSide(sideOfRun(subject, discourse), discourse);
  const owner = ownerBefore(clause, at, discourse, subjectSide);
  const named = apposed(clause, at, discourse);
  const apposing = apposedBefore(clause, at, discourse);
  if (apposing) {
    const whose = [subjectSide, discourse.topic ? placeSide(discourse.topic, discourse) : undefined].find(
      (side) => side && disjoint(side, apposing.side),
    );
    if (whose && !named)
      return reading([apposing.side, whose], 'en.twinning.kin', 0.8, apposing.from, at + 1);
  }
  if (named && owner && disjoint(owner, named.side))
    return reading([owner, named.side], 'en.twinning.kin', 0.85, at, named.to);
  if (owner && subjectSide && subject && disjoint(owner, subjectSide))
    return reading([subjectSide, owner], 'en.twinning.kin-of', 0.85, subject.from, at + 1);
  const has = pieces
    .slice(Math.max(0, at - 5), at)
    .some(
      (piece) =>
        piece.kind === 'word' && ['has', 'have', 'had', 'gained', 'found', 'got'].includes(piece.norm),
    );
  if (named && has && subjectSide && subject && disjoint(subjectSide, named.side))
    return reading([subjectSide, named.side], 'en.twinning.has-kin', 0.85, subject.from, named.to);
  return undefined;
}

/** Whose kin it is: `its` stands for the subject where the kin is named behind, else for what the text is about. */
function ownerBefore(
  clause: Clause,
  at: number,
  discourse: Discourse,
  subject: Side | undefined,
): Side | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = clause.pieces[i] as Piece;
    const norm = normAt(clause.pieces, i);
    if (norm === 'its' || norm === 'their') {
      const topic = placeSide(discourse.topic ?? undefined, discourse);
      return topic && subject && !disjoint(topic, subject)
        ? subject
        : apposed(clause, at, discourse)
          ? (subject ?? topic)
          : topic;
    }
    const link = clause.sentence.links[piece.from];
    if (link?.possessive && link.entity)
      return placeSide({ principals: [link.entity], heads: [] }, discourse);
    if (piece.kind === 'party') return undefined;
  }
  return undefined;
}

/** `B, its sister city`: the kin named before the word. */
function apposedBefore(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; from: number } | undefined {
  const { pieces } = clause;
  let owner = at - 1;
  while (owner > at - 3 && KIN_ADJECTIVES.has(normAt(pieces, owner) ?? '')) owner--;
  if (!['its', 'their'].includes(normAt(pieces, owner) ?? '')) return undefined;
  const from = normAt(pieces, owner - 1) === ',' ? owner - 2 : owner - 1;
  const party = pieces[from];
  const side = party?.kind === 'party' ? placeSide(discourse.sideOf(party.party), discourse) : undefined;
  return side && { side, from };
}

const KIN_ADJECTIVES = new Set(['first', 'oldest', 'only', 'other', 'second', 'third', 'newest', 'longtime']);

/** The kin named right behind the word, with or without a comma. */
function apposed(clause: Clause, at: number, discourse: Discourse): { side: Side; to: number } | undefined {
  const next = normAt(clause.pieces, at + 1) === ',' ? at + 2 : at + 1;
  const run = runFrom(clause.pieces, next);
  const side = placeSide(sideOfRun(run, discourse), discourse);
  return run && side && { side, to: run.to };
}
