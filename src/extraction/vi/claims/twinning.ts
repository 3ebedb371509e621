import {
  betweenBehind,
  objectBehind,
  type PartyRun,
  runFrom,
  sideOfRun,
  sidesOfRun,
  subjectBefore,
  wordBefore,
} from './arguments';
import type { Clause, Piece } from './clause';
import type { Reading } from './meeting';
import type { Discourse, Side } from './side';

/**
 * Reads the ties that the trigger at `at` tells: twin towns, sister bodies. Only places and bodies can be twins.
 * Several where a list follows: `ba cặp xã đã kết nghĩa: A với B; C với D`.
 */
export function readTwinnings(clause: Clause, at: number, discourse: Discourse): Reading[] {
  const listed = listedPairs(clause, at, discourse);
  return listed.length > 0 ? listed : [readTwinning(clause, at, discourse)];
}

function listedPairs(clause: Clause, at: number, discourse: Discourse): Reading[] {
  const { pieces } = clause;
  const colon = pieces.findIndex(
    (piece, i) => i > at && i < at + 8 && piece.kind === 'word' && piece.norm === ':',
  );
  if (colon < 0) return [];
  const readings: Reading[] = [];
  for (let i = colon + 1; i < pieces.length; i++) {
    const run = runFrom(pieces, i);
    if (!run) continue;
    const sides = run.split > 0 ? tied(sidesOfRun(run, discourse)) : undefined;
    if (sides) readings.push({ sides, rule: 'vi.twinning.listed', confidence: 0.85, from: i, to: run.to });
    i = run.to - 1;
  }
  return readings;
}

function readTwinning(clause: Clause, at: number, discourse: Discourse): Reading {
  const between = betweenBehind(clause, at + 1, false);
  if (between && between.from - at <= 10) {
    const sides = tied(betweenSides(between, discourse));
    if (sides) return { sides, rule: 'vi.twinning.between', confidence: 0.95, from: at, to: between.to };
  }
  const subject = subjectBefore(clause, at, 0);
  const object = twinBehind(clause, at);
  if (object) {
    const left = subject ? placeSide(sideOfRun(subject, discourse)) : undefined;
    const right = placeSide(sideOfRun(object, discourse));
    if (left && right && disjoint(left, right))
      return {
        sides: [left, right],
        rule: 'vi.twinning.with',
        confidence: 0.9,
        from: subject?.from ?? at,
        to: object.to,
      };
    const pair = subject ? undefined : tied(sidesOfRun(object, discourse));
    if (pair) return { sides: pair, rule: 'vi.twinning.pair', confidence: 0.85, from: at, to: object.to };
  }
  if (subject) {
    const alone = subject.parties.length === 1 ? subject.parties[0]?.party : undefined;
    const meant = alone?.sides ? discourse.sidesMeant(alone.sides) : undefined;
    const both = meant
      ? meant.length === 2
        ? ([meant[0], meant[1]] as [Side, Side])
        : undefined
      : subject.parties.length > 1
        ? sidesOfRun(subject, discourse)
        : undefined;
    const sides = tied(both ?? undefined);
    if (sides)
      return {
        sides,
        rule: alone?.sides ? 'vi.twinning.both' : 'vi.twinning.together',
        confidence: 0.85,
        from: subject.from,
        to: at + 1,
      };
  }
  const fronted = frontedPair(clause, at, discourse);
  if (fronted) return fronted;
  return { dropped: 'not two places or bodies' };
}

/** `Kết nghĩa ngày 11/3/2014, khu A và thôn B …`: the verb stands first, the two behind the comma. */
function frontedPair(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  const comma = pieces.findIndex(
    (piece, i) => i > at && i <= at + 3 && piece.kind === 'word' && piece.norm === ',',
  );
  const run = at <= 1 && comma > 0 ? runFrom(pieces, comma + 1) : undefined;
  const sides = run && tied(sidesOfRun(run, discourse));
  return sides && run
    ? { sides, rule: 'vi.twinning.fronted', confidence: 0.85, from: at, to: run.to }
    : undefined;
}

function betweenSides(run: PartyRun, discourse: Discourse): readonly [Side, Side] | undefined {
  const of = run.parties.length === 1 ? run.parties[0]?.party.sides : null;
  if (of) {
    const [a, b] = discourse.sidesMeant(of);
    return a && b ? [a, b] : undefined;
  }
  return sidesOfRun(run, discourse);
}

/** `kết nghĩa với B`, `là đơn vị kết nghĩa của B`, `hai tỉnh kết nghĩa A - B`. */
function twinBehind(clause: Clause, at: number): PartyRun | undefined {
  const { pieces } = clause;
  for (let i = at + 1; i < Math.min(pieces.length, at + 6); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'party') {
      const before = wordBefore(pieces, i);
      if (before === 'tại' || before === 'ở') return undefined;
      return objectBehind(clause, i)?.run;
    }
    if (piece.kind === 'date' || piece.kind === 'trigger') continue;
    if (piece.kind !== 'word' || piece.norm === ',' || piece.norm === ';') return undefined;
  }
  return undefined;
}

function placeSide(side: Side | undefined): Side | undefined {
  return side && side.principals.length > 0 ? { ...side, heads: [] } : undefined;
}

function tied(sides: readonly [Side, Side] | undefined): readonly [Side, Side] | undefined {
  const left = placeSide(sides?.[0]);
  const right = placeSide(sides?.[1]);
  return left && right && disjoint(left, right) ? [left, right] : undefined;
}

function disjoint(a: Side, b: Side): boolean {
  return !a.principals.some((id) => b.principals.includes(id));
}
