import { useEffect, useRef } from 'preact/hooks';
import { select, view } from '../state';
import { words } from '../words';
import { ArticlePanel } from './article-panel';
import { EntityPanel } from './entity-panel';
import { EventPanel } from './event-panel';
import { OverviewPanel } from './overview-panel';
import { RelationPanel } from './relation-panel';
import { TiePanel } from './tie-panel';
import './panel.css';

/** What is selected, in detail; what is in the graph where nothing is. */
export function Panel() {
  const { selection } = view.value;
  const { panel } = words.value;
  const top = useRef<HTMLElement>(null);
  const key = JSON.stringify(selection);
  const held = top.current?.contains(document.activeElement);
  useEffect(() => {
    if (selection?.kind !== 'article') top.current?.scrollTo(0, 0);
    // What had the focus is gone with the details before; whoever uses keys goes on in these.
    if (held && !top.current?.contains(document.activeElement)) top.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <aside
      class={`panel ${selection ? 'selected' : 'overview'}`}
      aria-label={panel.label}
      ref={top}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
    >
      {selection && (
        <button type="button" class="close" aria-label={panel.close} onClick={() => select(null)}>
          ×
        </button>
      )}
      <Selected key={key} />
    </aside>
  );
}

function Selected() {
  const { selection } = view.value;
  switch (selection?.kind) {
    case 'entity':
      return <EntityPanel id={selection.id} />;
    case 'event':
      return <EventPanel id={selection.id} />;
    case 'relation':
      return <RelationPanel {...selection} />;
    case 'tie':
      return <TiePanel a={selection.a} b={selection.b} />;
    case 'article':
      return <ArticlePanel id={selection.id} at={selection.at} />;
    default:
      return <OverviewPanel />;
  }
}
