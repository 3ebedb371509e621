import { useState } from 'preact/hooks';
import { show, view } from '../state';

/** First and last year of a choice. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

interface Drag {
  readonly start: number;
  readonly end: number;
}

/**
 * Chooses years by dragging over them. What is being dragged over is `dragged`; the view changes when it is let go. A click
 * on the only year that is shown shows all again.
 */
export function useBrush(yearAt: (x: number) => number) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const yearOf = (event: PointerEvent) =>
    yearAt(event.clientX - (event.currentTarget as Element).getBoundingClientRect().left);
  return {
    dragged: drag && sorted(drag),
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      const year = yearOf(event);
      setDrag({ start: year, end: year });
    },
    onPointerMove(event: PointerEvent) {
      if (drag) setDrag({ ...drag, end: yearOf(event) });
    },
    onPointerUp() {
      if (drag) choose(sorted(drag));
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  };
}

function choose({ from, to }: Years): void {
  const { value } = view;
  const again = from === to && value.from === from && value.to === to;
  show(again ? { from: null, to: null } : { from, to });
}

function sorted({ start, end }: Drag): Years {
  return { from: Math.min(start, end), to: Math.max(start, end) };
}
