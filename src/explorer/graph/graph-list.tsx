import { EntityLink, TypeMark } from '../parts';
import { expand, hide, select } from '../state';
import { words } from '../words';
import type { Drawing } from './drawing';
import { selectionOf } from './selection';

/** What is drawn, for whoever reads or uses keys rather than looks. */
export function GraphList({ drawing }: { readonly drawing: Drawing }) {
  const { graph, relations, panel, status, date } = words.value;
  const names = new Map(drawing.nodes.map(({ id, name }) => [id, name]));
  return (
    <div class="graph-list">
      <h2>
        {graph.entities} ({drawing.nodes.length})
      </h2>
      <ul>
        {drawing.nodes.map((node) => (
          <li key={node.id}>
            <TypeMark type={node.type} /> <EntityLink entity={node} />{' '}
            <button type="button" class="small" onClick={() => expand(node.id)}>
              {panel.expand} <span class="for-readers">{node.name}</span>
            </button>{' '}
            <button type="button" class="small" onClick={() => hide(node.id)}>
              {panel.hide} <span class="for-readers">{node.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>
        {graph.relations} ({drawing.edges.length})
      </h2>
      <ul>
        {drawing.edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" class="link" onClick={() => select(selectionOf(edge))}>
              {names.get(edge.source)} — {edge.label ?? relations[edge.type]} — {names.get(edge.target)}
            </button>{' '}
            {edge.eventCount > 1 && <span class="muted">{panel.times(edge.eventCount)} </span>}
            {edge.date && <span class="muted">{date(edge.date)} </span>}
            {edge.planned && <span class="muted">{status.PLANNED}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
