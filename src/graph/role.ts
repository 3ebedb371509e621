import type { Evidence } from './event';
import type { PartialDate } from './partial-date';

/** A person's title in a body or place, as one or more articles report it (the `HOLDS_ROLE` edge). */
export interface Role {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  /** The body or place; null where the text names none or none that is a node. */
  readonly ofId: string | null;
  /** Publication date of the latest article that says so. */
  readonly asOf: PartialDate | null;
  readonly reports: readonly { readonly articleId: string; readonly evidence: Evidence }[];
}
