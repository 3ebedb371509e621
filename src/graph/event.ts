import type { Span } from './article';
import type { PartialDate } from './partial-date';

export const EVENT_TYPES = ['MEETING', 'SIGNING', 'TWINNING'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Only what `OCCURRED` makes an edge. */
export const EVENT_STATUSES = ['OCCURRED', 'PLANNED', 'WISHED', 'DENIED', 'CANCELLED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const PARTICIPANT_ROLES = [
  'PARTICIPANT',
  'VISITOR',
  'HOST',
  'DELEGATION_HEAD',
  'SIGNATORY',
  'WITNESS',
  'MEMBER',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** The sentence or clause that says so. `article.text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
  /** Name and version of the rule that read it, such as `vi.meeting.talks-between@1`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface EventParticipant {
  readonly entityId: string;
  readonly role: ParticipantRole;
  /** 1 or 2 for the two sides of a meeting, signing or twinning; null where the text does not tell. */
  readonly side: number | null;
}

export interface EventReport {
  readonly articleId: string;
  readonly evidence: readonly Evidence[];
}

/** One meeting, signing or twinning, however many articles report it. */
export interface GraphEvent {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  readonly placeId: string | null;
  /** The document of a signing. */
  readonly agreementId: string | null;
  /** Sorted by side, role, entity id. */
  readonly participants: readonly EventParticipant[];
  /** The pairs that are tied by the event, sorted; for a signing [signatory, agreement]. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Sorted by article id. */
  readonly reports: readonly EventReport[];
}
