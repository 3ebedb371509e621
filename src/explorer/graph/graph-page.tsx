import { useEffect, useRef, useState } from 'preact/hooks';
import { Answered } from '../parts';
import { expand, type Selection, select, show, theme, view } from '../state';
import { words } from '../words';
import { GraphList } from './graph-list';
import { Legend } from './legend';
import { selectionOf } from './selection';
import { Stage } from './stage';
import { type DrawnView, useDrawing } from './use-drawing';
import './graph.css';

/** What is around some entities, drawn or listed. */
export function GraphPage() {
  const [listed, setListed] = useState(false);
  const answer = useDrawing();
  const { graph } = words.value;
  return (
    <section class="graph-page" aria-label={graph.label}>
      <Legend listed={listed} onList={() => setListed(!listed)} />
      <Answered answer={answer}>
        {(drawn) =>
          listed ? (
            <GraphList drawing={drawn.drawing} />
          ) : (
            <DrawnGraph {...drawn} onList={() => setListed(true)} />
          )
        }
      </Answered>
    </section>
  );
}

function DrawnGraph({ drawing, truncatedAt, onList }: DrawnView & { readonly onList: () => void }) {
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [canDraw, setCanDraw] = useState(true);
  const { graph, states } = words.value;
  const { pinned, selection, focus } = view.value;
  useEffect(() => {
    try {
      stage.current = new Stage(container.current!, theme.value, {
        onNode: (id) => select({ kind: 'entity', id }),
        onExpand: expand,
        onEdge: (edge) => select(selectionOf(edge)),
        onGround: () => view.value.selection && select(null),
        onPin: (id, position) =>
          show({ pinned: { ...view.value.pinned, [id]: position } }, { remembered: false }),
      });
    } catch (error) {
      console.error(error);
      setCanDraw(false);
    }
    return () => stage.current?.close();
  }, []);
  const colours = theme.value;
  useEffect(() => {
    stage.current?.setTheme(colours);
    stage.current?.draw(drawing, pinned, keyOf(selection));
  }, [drawing, pinned, selection, colours]);
  if (!canDraw)
    return (
      <>
        <p class="state">{graph.noWebGl}</p>
        <GraphList drawing={drawing} />
      </>
    );
  return (
    <div class="drawn">
      <div class="stage" ref={container} aria-hidden="true" data-nodes={drawing.nodes.length} />
      {drawing.nodes.length === 0 && (
        <p class="state over">{focus.length === 0 ? states.emptyStore : graph.nothing}</p>
      )}
      <div class="zoom">
        <button type="button" aria-label={graph.zoomIn} onClick={() => stage.current?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" aria-label={graph.zoomOut} onClick={() => stage.current?.zoom(1.5)}>
          −
        </button>
        <button type="button" aria-label={graph.fit} onClick={() => stage.current?.fit()}>
          ⤢
        </button>
      </div>
      <p class="notes" role="status">
        {graph.counts(drawing.nodes.length, drawing.edges.length)}
        {truncatedAt !== null && <> · {graph.truncated(truncatedAt)}</>}
        <span class="wide-only"> · {graph.help}</span>{' '}
        <button type="button" class="link" onClick={onList}>
          {graph.asList}
        </button>
      </p>
    </div>
  );
}

/** Of what is drawn, what the panel shows. */
function keyOf(selection: Selection | null): string | null {
  if (selection?.kind === 'entity') return selection.id;
  if (selection?.kind !== 'relation') return null;
  return `${selection.type}:${selection.source}:${selection.target}`;
}
