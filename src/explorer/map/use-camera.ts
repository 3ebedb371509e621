import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Camera, zoomed } from './drawing';

const START: Camera = { x: 0, y: 0, scale: 1 };
const STEP = 1.5;
/** How far an arrow key moves, in pixels. */
const STRIDE = 60;

/** A hand that holds a pointer is never quite still, in pixels. */
const STILL = 4;

interface Drag {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STRIDE, 0],
  ArrowRight: [-STRIDE, 0],
  ArrowUp: [0, STRIDE],
  ArrowDown: [0, -STRIDE],
};

/** Moves and magnifies by wheel, dragging, keys and buttons. */
export function useCamera(frame: RefObject<SVGSVGElement | null>, width: number, height: number) {
  const [camera, setCamera] = useState(START);
  const last = useRef<Drag | null>(null);
  const middle = [width / 2, height / 2] as const;
  const zoom = (factor: number) => setCamera((before) => zoomed(before, factor, middle));
  const move = (dx: number, dy: number) =>
    setCamera((before) => ({ ...before, x: before.x + dx, y: before.y + dy }));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = [event.clientX - left, event.clientY - top] as const;
      setCamera((before) => zoomed(before, 2 ** (-event.deltaY / 300), at));
    };
    // Preact would listen passively, and the page would scroll.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);
  return {
    camera,
    zoomIn: () => zoom(STEP),
    zoomOut: () => zoom(1 / STEP),
    fit: () => setCamera(START),
    handlers: {
      onPointerDown({ pointerId, clientX, clientY }: PointerEvent) {
        last.current = { id: pointerId, x: clientX, y: clientY, moved: false };
      },
      onPointerMove({ pointerId, clientX, clientY, buttons, currentTarget }: PointerEvent) {
        if (last.current?.id !== pointerId || buttons === 0) return;
        if (Math.hypot(clientX - last.current.x, clientY - last.current.y) < STILL && !last.current.moved)
          return;
        // What lies under the pointer at the end of a drag was not clicked.
        (currentTarget as Element).setPointerCapture(pointerId);
        move(clientX - last.current.x, clientY - last.current.y);
        last.current = { id: pointerId, x: clientX, y: clientY, moved: true };
      },
      onPointerUp() {
        last.current = null;
      },
      onKeyDown(event: KeyboardEvent) {
        const by = MOVES[event.key];
        if (by) move(...by);
        else if (event.key === '+' || event.key === '=') zoom(STEP);
        else if (event.key === '-') zoom(1 / STEP);
        else if (event.key === '0') setCamera(START);
        else return;
        event.preventDefault();
      },
    },
  };
}
