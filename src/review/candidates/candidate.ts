import type { Entity } from '../../graph';

/** Two entities that may be one. */
export interface MergeCandidate {
  readonly id: string;
  /** 0 to 1; an order of what to look at first, not a probability. */
  readonly score: number;
  /** What speaks for it, one sentence each. */
  readonly reasons: readonly string[];
  /** The one to keep: in the gazetteer, else more connected, else with the fuller name. */
  readonly a: Entity;
  readonly b: Entity;
}

/** What speaks for two being one; null where something speaks against it. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Adds up what speaks for it, up to 1; reasons that count nothing are left out. */
export function likeness(parts: readonly (readonly [score: number, reason: string])[]): Likeness {
  const told = parts.filter(([score]) => score !== 0);
  const sum = told.reduce((total, [score]) => total + score, 0);
  return {
    score: Math.round(Math.min(Math.max(sum, 0), 1) * 100) / 100,
    reasons: told.map(([, reason]) => reason),
  };
}
