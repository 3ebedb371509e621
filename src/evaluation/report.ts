import { EDGE_TYPES, type EdgeType, ENTITY_TYPES, type EntityType } from '../graph';
import { emptyTally, type Score, scoreOf, sum, type Tally } from './tally';

export type ErrorKind = 'missed' | 'spurious' | 'date' | 'wrong edge' | 'missed edge' | 'status';

export interface EvaluationError {
  readonly articleId: string;
  readonly kind: ErrorKind;
  readonly message: string;
}

export interface Report {
  readonly articles: number;
  /** Gold articles for which there was no prediction. */
  readonly missing: number;
  readonly entities: Score;
  readonly edges: Score;
  readonly entityTypes: Readonly<Record<EntityType, Score>>;
  readonly edgeTypes: Readonly<Record<EdgeType, Score>>;
  /** Of the right edges that have a gold date, how many have exactly that one. */
  readonly dates: { readonly right: number; readonly of: number };
  readonly quotes: { readonly verbatim: number; readonly of: number; readonly edgesWithout: number };
  readonly statuses: {
    /** Pairs that gold tells as planned, wished for, denied or cancelled. */
    readonly told: number;
    /** Of these, asserted as if they had occurred. */
    readonly assertedAsOccurred: number;
    /** Of these, predicted with exactly their status. */
    readonly right: number;
    /** Pairs that occurred, found but held back under another status. */
    readonly heldBack: number;
  };
  readonly errors: readonly EvaluationError[];
}

/** Counts while articles are scored one after the other. */
export class Scoreboard {
  readonly entities = tallies(ENTITY_TYPES);
  readonly edges = tallies(EDGE_TYPES);
  readonly dates = { right: 0, of: 0 };
  readonly quotes = { verbatim: 0, of: 0, edgesWithout: 0 };
  readonly statuses = { told: 0, assertedAsOccurred: 0, right: 0, heldBack: 0 };
  readonly errors: EvaluationError[] = [];
  articles = 0;
  missing = 0;

  note(articleId: string, kind: ErrorKind, message: string): void {
    this.errors.push({ articleId, kind, message });
  }

  report(): Report {
    const { articles, missing, dates, quotes, statuses, errors } = this;
    return {
      articles,
      missing,
      entities: scoreOf(sum(Object.values(this.entities))),
      edges: scoreOf(sum(Object.values(this.edges))),
      entityTypes: scores(this.entities),
      edgeTypes: scores(this.edges),
      dates,
      quotes,
      statuses,
      errors,
    };
  }
}

function tallies<Type extends string>(types: readonly Type[]): Record<Type, Tally> {
  return Object.fromEntries(types.map((type) => [type, emptyTally()])) as Record<Type, Tally>;
}

function scores<Type extends string>(all: Record<Type, Tally>): Record<Type, Score> {
  const entries = Object.entries<Tally>(all).map(([type, tally]) => [type, scoreOf(tally)]);
  return Object.fromEntries(entries) as Record<Type, Score>;
}
