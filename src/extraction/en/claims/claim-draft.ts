import type { EventStatus, EventType, PartialDate, Span } from '../../../graph';
import type { Side } from './side';

export type RuleSpan = Span & { readonly rule: string; readonly confidence: number };

/** An event as one sentence tells it, or several do. */
export interface ClaimDraft {
  readonly type: EventType;
  readonly status: EventStatus;
  date: PartialDate | null;
  /** True where the date stands in the sentence itself. */
  dated: boolean;
  /** Two sides of a meeting or tie; the signatories of a signing. */
  sides: readonly Side[];
  readonly agreement: string | null;
  readonly evidence: readonly RuleSpan[];
  /** Number of the sentence, to tell what follows what. */
  readonly sentence: number;
}
