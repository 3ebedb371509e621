/** What a token allows: ask questions; add articles and take them back; decide which entities are one. */
export const SCOPES = ['read', 'write', 'review'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks, and what they may do. */
export interface Principal {
  /** As audit records name them: `token:<id>`, `user:<name>`, or `anonymous`. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}
