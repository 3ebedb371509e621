import type { EntityType, EventType, RelationType } from '../api';
import type { Theme } from '../state';

/** Shapes of sigma's; with the colours, so that neither alone has to tell a type. */
export const SHAPES: Readonly<
  Record<EntityType, 'circle' | 'triangle' | 'square' | 'diamond' | 'rectangle'>
> = {
  CITY: 'circle',
  PERSON: 'triangle',
  ASSOCIATION: 'square',
  PARTY: 'diamond',
  AGREEMENT: 'rectangle',
};

interface Colours {
  readonly entities: Readonly<Record<EntityType, string>>;
  readonly relations: Readonly<Record<RelationType, string>>;
  readonly events: Readonly<Record<EventType, string>>;
  readonly label: string;
  readonly ground: string;
}

/** Hues that people with colour blindness tell apart; on each ground at least 3:1. */
export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    entities: {
      CITY: '#0b7285',
      PERSON: '#a61e4d',
      ASSOCIATION: '#5f3dc4',
      PARTY: '#c92a2a',
      AGREEMENT: '#8a5a00',
    },
    relations: {
      MET_WITH: '#1864ab',
      SIGNED: '#8f5600',
      TWINNED_WITH: '#c2255c',
      HOLDS_ROLE: '#868e96',
      PART_OF: '#adb5bd',
    },
    events: { MEETING: '#1864ab', SIGNING: '#8f5600', TWINNING: '#c2255c' },
    label: '#1f2933',
    ground: '#ffffff',
  },
  dark: {
    entities: {
      CITY: '#3bc9db',
      PERSON: '#f783ac',
      ASSOCIATION: '#b197fc',
      PARTY: '#ff8787',
      AGREEMENT: '#ffd43b',
    },
    relations: {
      MET_WITH: '#74c0fc',
      SIGNED: '#ffc078',
      TWINNED_WITH: '#faa2c1',
      HOLDS_ROLE: '#868e96',
      PART_OF: '#5c6770',
    },
    events: { MEETING: '#74c0fc', SIGNING: '#ffc078', TWINNING: '#faa2c1' },
    label: '#e9ecef',
    ground: '#14191f',
  },
};

/** Radius in pixels: grows with the number of ties, more and more slowly. */
export function sizeOf(degree: number, central: boolean): number {
  return Math.min(12, 4 + Math.sqrt(degree)) + (central ? 2 : 0);
}

/** Width in pixels. */
export function widthOf(type: RelationType, eventCount: number): number {
  if (type === 'PART_OF' || type === 'HOLDS_ROLE') return 1.2;
  return Math.min(8, 2 + 1.2 * Math.log2(Math.max(1, eventCount)));
}
