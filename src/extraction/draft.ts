import type { Claim, Evidence, ExtractedEntity, ExtractedRole, Mention } from '../graph';

/** An entity of one article while it is being put together. */
export interface EntityDraft {
  readonly id: string;
  readonly type: ExtractedEntity['type'];
  name: string;
  readonly names: Set<string>;
  level: ExtractedEntity['level'];
  country: string | null;
  place: string | null;
  kind: ExtractedEntity['kind'];
  readonly roles: ExtractedRole[];
  /** Weakly named ones (`văn bản`, `thỏa thuận`) count only where a claim needs them. */
  weak: boolean;
}

/** A tie that was considered and not made, with the reason, for `explain`. */
export interface Dropped {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reason: string;
}

/** Everything that reading an article yields, before it becomes an `Extraction`. */
export interface Draft {
  readonly entities: EntityDraft[];
  readonly mentions: Mention[];
  readonly claims: Claim[];
  readonly dropped: Dropped[];
}

export function evidenceAt(
  text: string,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Evidence {
  return { quote: text.slice(start, end), start, end, rule, confidence };
}
