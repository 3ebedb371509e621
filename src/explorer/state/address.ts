import {
  INITIAL_VIEW,
  PAGES,
  type Position,
  RELATIONS,
  type Selection,
  type Span,
  TIE_LEVELS,
  TIE_ORDERS,
  type View,
} from './view';

/** What to write behind the `?` for a view; what is as at the start is left out. */
export function addressOf(view: View): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') parameters.append(name, String(value));
  };
  if (view.page !== INITIAL_VIEW.page) put('page', view.page);
  for (const id of view.focus) put('focus', id);
  for (const id of view.hidden) put('hide', id);
  for (const [id, { x, y }] of Object.entries(view.pinned)) put('pin', `${x},${y},${id}`);
  put('show', view.selection && selectionText(view.selection));
  for (const type of view.without) put('without', type);
  if (!view.planned) put('planned', 'no');
  put('from', view.from);
  put('to', view.to);
  if (view.tieLevel !== INITIAL_VIEW.tieLevel) put('level', view.tieLevel);
  if (view.tieOrder !== INITIAL_VIEW.tieOrder) put('order', view.tieOrder);
  for (const country of view.across) put('across', country);
  put('path-from', view.pathFrom);
  put('path-to', view.pathTo);
  return parameters.toString();
}

/** The view that an address tells. Whatever can't be understood is as at the start. */
export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search);
  return {
    page: oneOf(PAGES, parameters.get('page')) ?? INITIAL_VIEW.page,
    focus: unique(parameters.getAll('focus')),
    hidden: unique(parameters.getAll('hide')),
    pinned: Object.fromEntries(parameters.getAll('pin').flatMap(pinOf)),
    selection: selectionOf(parameters.get('show')),
    without: RELATIONS.filter((type) => parameters.getAll('without').includes(type)),
    planned: parameters.get('planned') !== 'no',
    from: yearOf(parameters.get('from')),
    to: yearOf(parameters.get('to')),
    tieLevel: oneOf(TIE_LEVELS, parameters.get('level')) ?? INITIAL_VIEW.tieLevel,
    tieOrder: oneOf(TIE_ORDERS, parameters.get('order')) ?? INITIAL_VIEW.tieOrder,
    across: unique(parameters.getAll('across').filter((code) => /^[A-Z]{2}$/.test(code))),
    pathFrom: parameters.get('path-from'),
    pathTo: parameters.get('path-to'),
  };
}

/** Parted by spaces, which no id of an entity or event has; an article's own id stands last. */
function selectionText(selection: Selection): string {
  switch (selection.kind) {
    case 'relation':
      return ['relation', selection.type, selection.source, selection.target].join(' ');
    case 'tie':
      return ['tie', selection.a, selection.b].join(' ');
    case 'article':
      return ['article', selection.at ? `${selection.at.start}-${selection.at.end}` : '-', selection.id].join(
        ' ',
      );
    default:
      return [selection.kind, selection.id].join(' ');
  }
}

function selectionOf(text: string | null): Selection | null {
  const [kind = '', first = '', second = '', third = ''] = (text ?? '').split(' ');
  if (kind === 'relation') {
    const type = oneOf(RELATIONS, first);
    return type && second && third ? { kind, type, source: second, target: third } : null;
  }
  if (kind === 'tie') return first && second ? { kind, a: first, b: second } : null;
  if (kind === 'article') {
    const [, span = '', id = ''] = /^article (\S+) (.+)$/.exec(text ?? '') ?? [];
    return id ? { kind, id, at: spanOf(span) } : null;
  }
  return (kind === 'entity' || kind === 'event') && first ? { kind, id: first } : null;
}

function spanOf(text: string): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

function pinOf(text: string): [string, Position][] {
  const [, x, y, id] = /^(-?\d+),(-?\d+),(.+)$/.exec(text) ?? [];
  return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]];
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
