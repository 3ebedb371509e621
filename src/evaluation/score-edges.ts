import { datesAgree, type PartialDate } from '../graph';
import type { GoldArticle } from './gold';
import { type GoldTies, goldTies, pairKey, type RequiredTie } from './gold-ties';
import type { EntityMatch } from './match-entities';
import type { PredictedArticle, PredictedEdge } from './predicted';
import type { Scoreboard } from './report';

/**
 * Counts right, wrong and missed edges of what is asserted as having occurred. Edges whose date agrees with gold are
 * paired first, then the others, so that two meetings of one pair are not confused.
 */
export function scoreEdges(
  gold: GoldArticle,
  predicted: PredictedArticle,
  match: EntityMatch,
  board: Scoreboard,
): void {
  const scoring = { gold, match, board, ties: goldTies(gold), name: namer(gold, predicted) };
  const left = predicted.edges.filter(isAsserted).filter((edge) => !pairUp(edge, scoring, sameDate));
  for (const edge of left) {
    if (!pairUp(edge, scoring, anyDate)) noteWrong(edge, scoring);
  }
  for (const tie of scoring.ties.required) if (!tie.found) noteMissed(tie, scoring);
}

export function isAsserted(edge: PredictedEdge): boolean {
  return edge.status === 'occurred';
}

/** Gold's key of a predicted edge; null where one of its ends is unknown to gold. */
export function keyOf(edge: PredictedEdge, { goldOf }: EntityMatch): string | null {
  const source = goldOf.get(edge.source);
  const target = goldOf.get(edge.target);
  return source && target ? pairKey(edge.type, source, target) : null;
}

interface Namer {
  readonly gold: (id: string) => string;
  readonly predicted: (id: string) => string;
}

interface EdgeScoring {
  readonly gold: GoldArticle;
  readonly match: EntityMatch;
  readonly board: Scoreboard;
  readonly ties: GoldTies;
  readonly name: Namer;
}

/** Pairs an edge with the first tie not yet found that has its ends and a fitting date. */
function pairUp(edge: PredictedEdge, scoring: EdgeScoring, fits: typeof sameDate): boolean {
  const key = keyOf(edge, scoring.match);
  const tie = scoring.ties.required.find(
    (other) => !other.found && other.key === key && fits(other.date, edge.date),
  );
  if (!tie) return false;
  tie.found = true;
  scoring.board.edges[edge.type].truePositives++;
  scoreDate(tie, edge, scoring);
  return true;
}

function scoreDate(tie: RequiredTie, edge: PredictedEdge, { gold, board, name }: EdgeScoring): void {
  if (tie.date === null) return;
  board.dates.of++;
  if (edge.date === tie.date) {
    board.dates.right++;
    return;
  }
  const ends = `${name.gold(tie.a)} ~ ${name.gold(tie.b)}`;
  board.note(gold.id, 'date', `${edge.type} ${ends}: ${edge.date ?? 'none'}, not ${tie.date}`);
}

function noteWrong(edge: PredictedEdge, { gold, match, board, ties, name }: EdgeScoring): void {
  if (ties.optional.has(keyOf(edge, match) ?? '')) return;
  board.edges[edge.type].falsePositives++;
  const quote = edge.evidence[0]?.quote.slice(0, QUOTE_LENGTH) ?? '';
  const ends = `${name.predicted(edge.source)} ~ ${name.predicted(edge.target)}`;
  board.note(gold.id, 'wrong edge', `${edge.type} ${ends} ${edge.date ?? ''} | ${quote}`);
}

function noteMissed(tie: RequiredTie, { gold, board, name }: EdgeScoring): void {
  board.edges[tie.type].falseNegatives++;
  const ends = `${name.gold(tie.a)} ~ ${name.gold(tie.b)}`;
  board.note(gold.id, 'missed edge', `${tie.type} ${ends} ${tie.date ?? ''}`);
}

/** Characters of the evidence that an error shows. */
const QUOTE_LENGTH = 90;

function sameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a && b ? datesAgree(a, b) : !a && !b;
}

function anyDate(): boolean {
  return true;
}

function namer(gold: GoldArticle, predicted: PredictedArticle): Namer {
  const golds = new Map(gold.entities.map(({ id, names, also }) => [id, names[0] ?? also?.[0]]));
  const others = new Map(predicted.entities.map(({ id, name }) => [id, name]));
  return { gold: (id) => golds.get(id) ?? id, predicted: (id) => others.get(id) ?? id };
}
