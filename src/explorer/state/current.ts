import { signal } from '@preact/signals';
import { addressOf, viewOf } from './address';
import type { Selection, View } from './view';

/** The view on the screen. */
export const view = signal<View>(viewOf(location.search));

/** What changes the view, and the address with it. */
export interface Change {
  /** Whether the browser's way back leads to the view before. Default: yes. */
  readonly remembered?: boolean;
}

export function show(change: Partial<View>, { remembered = true }: Change = {}): void {
  view.value = { ...view.value, ...change };
  const search = addressOf(view.value);
  const address = search ? `?${search}` : location.pathname;
  if (remembered) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

export function select(selection: Selection | null): void {
  show({ selection });
}

/** At most as many as the service takes. */
const MAX_FOCUS = 20;

/** Draws around entities anew, around none for the overview; what the panel shows stays if not told otherwise. */
export function drawAround(ids: readonly string[], change: Pick<Partial<View>, 'selection'> = {}): void {
  show({ page: 'graph', focus: ids.slice(0, MAX_FOCUS), hidden: [], pinned: {}, ...change });
}

/** Draws around an entity, and shows it. */
export function focusOn(id: string): void {
  drawAround([id], { selection: { kind: 'entity', id } });
}

/** Draws around an entity too; where there are too many, the earliest are let go. */
export function expand(id: string): void {
  const { focus } = view.value;
  if (!focus.includes(id)) show({ focus: [...focus, id].slice(-MAX_FOCUS) });
}

export function hide(id: string): void {
  const { hidden, focus, selection } = view.value;
  const shown = selection?.kind === 'entity' && selection.id === id;
  show({
    hidden: [...hidden.filter((other) => other !== id), id],
    focus: focus.filter((other) => other !== id),
    selection: shown ? null : selection,
  });
}

addEventListener('popstate', () => {
  view.value = viewOf(location.search);
});
