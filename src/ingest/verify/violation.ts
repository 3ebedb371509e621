/** The laws that a store is checked for. */
export const LAWS = ['evidence', 'references', 'mentions', 'edges', 'rebuild'] as const;
export type Law = (typeof LAWS)[number];

/** One breach of a law, with the ids of what is wrong. */
export interface Violation {
  readonly law: Law;
  readonly message: string;
  readonly ids: readonly string[];
}
