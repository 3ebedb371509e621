import { TypeMark } from '../parts';
import { drawAround, RELATIONS, show, view } from '../state';
import { words } from '../words';
import { TYPE_OF } from './drawing';

interface LegendProps {
  readonly listed: boolean;
  readonly onList: () => void;
}

/** What shapes and lines mean, and which of them are drawn. */
export function Legend({ listed, onList }: LegendProps) {
  const { graph, relations, types } = words.value;
  const { without, planned, hidden, pinned, focus } = view.value;
  const toggle = (type: (typeof RELATIONS)[number]) =>
    show({ without: RELATIONS.filter((one) => without.includes(one) !== (one === type)) });
  return (
    <fieldset class="legend" aria-label={graph.legend}>
      {RELATIONS.map((type) => (
        <label key={type}>
          <input type="checkbox" checked={!without.includes(type)} onChange={() => toggle(type)} />
          <span class={`line-mark ${type.toLowerCase()}`} /> {relations[type]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={planned} onChange={() => show({ planned: !planned })} />
        <span class="line-mark planned" /> {graph.planned}
      </label>
      <span class="types" aria-hidden="true">
        {Object.values(TYPE_OF).map((type) => (
          <span key={type}>
            <TypeMark type={type} /> {types[type]}
          </span>
        ))}
      </span>
      <span class="actions">
        {focus.length > 0 && (
          <button type="button" onClick={() => drawAround([])}>
            {graph.overview}
          </button>
        )}
        {hidden.length > 0 && (
          <button type="button" onClick={() => show({ hidden: [] })}>
            {graph.unhide(hidden.length)}
          </button>
        )}
        {Object.keys(pinned).length > 0 && (
          <button type="button" onClick={() => show({ pinned: {} })}>
            {graph.free}
          </button>
        )}
        <button type="button" aria-pressed={listed} onClick={onList}>
          {listed ? graph.asDrawing : graph.asList}
        </button>
      </span>
    </fieldset>
  );
}
