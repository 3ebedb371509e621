import type { EventStatus, EventType, PartialDate, Span } from '../../../../graph';
import type { Side, Sides } from '../discourse/side';

/** An event as one sentence tells it. */
export interface ClaimDraft {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  /** True where the date stands in the sentence itself. */
  readonly dated: boolean;
  /** Later sentences may tell who heads them. */
  sides: Sides;
  /** More than two signatories, or sides told one by one. */
  readonly others: readonly Side[];
  readonly agreement: string | null;
  readonly evidence: Span & { readonly rule: string; readonly confidence: number };
  /** Number of the sentence, to tell what follows what. */
  readonly sentence: number;
}
