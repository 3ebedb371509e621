import { useMemo } from 'preact/hooks';
import {
  BusiestDocument,
  type BusiestQuery,
  type EntityRef,
  NeighbourhoodDocument,
  PlannedEventsDocument,
} from '../api';
import { type Answer, useAnswer, view } from '../state';
import { type Drawing, drawingOf } from './drawing';

/** At most so many entities are asked for at once. */
const MAX_NODES = 400;
/** As many as the service takes. */
const MAX_CENTRES = 20;

export interface DrawnView {
  readonly drawing: Drawing;
  /** Number of entities that the service gave, where it left some out; null where it gave all. */
  readonly truncatedAt: number | null;
}

/** What the view draws: around what it is focused on, else around the places with the most ties. */
export function useDrawing(): Answer<DrawnView> {
  const { focus } = view.value;
  const hubs = useAnswer(BusiestDocument, focus.length === 0 ? {} : null);
  const centres = focus.length > 0 ? focus : hubs.state === 'answered' ? busiest(hubs.result) : [];
  const of: EntityRef[] | null = centres.length > 0 ? centres.map((id) => ({ id })) : null;
  const around = useAnswer(NeighbourhoodDocument, of && { of, depth: 1, maxNodes: MAX_NODES });
  const planned = useAnswer(PlannedEventsDocument, of && { of });
  const current = view.value;
  const empty = focus.length === 0 && hubs.state === 'answered' && centres.length === 0;
  return useMemo<Answer<DrawnView>>(() => {
    if (focus.length === 0 && hubs.state === 'failed') return hubs;
    if (empty) return { state: 'answered', result: NOTHING, again: () => {} };
    if (around.state === 'failed') return around;
    const known = around.state === 'answered' ? around.result : around.last;
    if (known === null) return { state: 'loading', last: null };
    const wishes = planned.state === 'answered' ? planned.result.events.nodes : [];
    const { neighbourhood } = known;
    const result = {
      drawing: drawingOf(neighbourhood, wishes, current),
      truncatedAt: neighbourhood.truncated ? neighbourhood.nodes.length : null,
    };
    return around.state === 'answered' ? { ...around, result } : { state: 'loading', last: result };
  }, [hubs, around, planned, current, empty]);
}

const NOTHING: DrawnView = { drawing: { nodes: [], edges: [] }, truncatedAt: null };

function busiest({ towns, provinces, events }: BusiestQuery): string[] {
  const ends = [...towns.nodes, ...provinces.nodes].flatMap(({ a, b }) => [a.id, b.id]);
  const others = events.nodes.flatMap(({ participants }) => participants.map(({ entity }) => entity.id));
  return [...new Set(ends.length > 0 ? ends : others)].slice(0, MAX_CENTRES);
}
