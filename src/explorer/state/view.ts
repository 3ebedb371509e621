import type { EventType, RelationType } from '../api';

export const PAGES = ['graph', 'map', 'ties', 'path', 'add', 'review'] as const;
export type Page = (typeof PAGES)[number];

export const RELATIONS = [
  'MET_WITH',
  'SIGNED',
  'TWINNED_WITH',
  'HOLDS_ROLE',
  'PART_OF',
] as const satisfies readonly RelationType[];
export const EVENT_TYPES = ['MEETING', 'SIGNING', 'TWINNING'] as const satisfies readonly EventType[];
/** Levels that ties are rolled up to, from the smallest. */
export const TIE_LEVELS = ['COMMUNE', 'CITY', 'PROVINCE', 'COUNTRY'] as const;
export type TieLevel = (typeof TIE_LEVELS)[number];
export const TIE_ORDERS = ['EVENTS', 'LAST'] as const;

/** What the panel shows. */
export type Selection =
  | { readonly kind: 'entity' | 'event'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string; readonly at: Span | null }
  /** All that ties two places, by whichever of their people and bodies. */
  | { readonly kind: 'tie'; readonly a: string; readonly b: string }
  | {
      readonly kind: 'relation';
      readonly type: RelationType;
      readonly source: string;
      readonly target: string;
    };

/** A stretch of an article's text, in UTF-16 code units from 0; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** All that a view is made of; the address holds it, so that a view can be sent. */
export interface View {
  readonly page: Page;
  /** Ids of the entities around which is drawn; none for the overview. */
  readonly focus: readonly string[];
  readonly hidden: readonly string[];
  /** Where entities were put by hand, in units of the drawing. */
  readonly pinned: Readonly<Record<string, Position>>;
  readonly selection: Selection | null;
  /** Relations that are not drawn. */
  readonly without: readonly RelationType[];
  /** Whether what is planned or wished is drawn too. */
  readonly planned: boolean;
  /** First and last year; open where null. */
  readonly from: number | null;
  readonly to: number | null;
  readonly tieLevel: TieLevel;
  readonly tieOrder: (typeof TIE_ORDERS)[number];
  /** Only ties between different ones of these countries; any where none. */
  readonly across: readonly string[];
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
}

export const INITIAL_VIEW: View = {
  page: 'graph',
  focus: [],
  hidden: [],
  pinned: {},
  selection: null,
  without: [],
  planned: true,
  from: null,
  to: null,
  tieLevel: 'CITY',
  tieOrder: 'EVENTS',
  across: [],
  pathFrom: null,
  pathTo: null,
};
