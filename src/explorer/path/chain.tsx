import type { ShortestPathQuery } from '../api';
import { EvidenceItem } from '../panel/evidence';
import { EntityLink } from '../parts';
import { drawAround, select } from '../state';
import { words } from '../words';

type Path = NonNullable<ShortestPathQuery['shortestPath']>;
type Step = Path['edges'][number];

/** Entities and what ties each to the next one. */
export function Chain({ path }: { readonly path: Path }) {
  const { path: said } = words.value;
  const draw = () =>
    drawAround(
      path.nodes.map(({ id }) => id),
      { selection: null },
    );
  return (
    <>
      <p class="path-summary">
        {said.steps(path.length)}
        <button type="button" onClick={draw}>
          {said.draw}
        </button>
      </p>
      <ol class="chain">
        {path.nodes.map((node, index) => {
          const step = path.edges[index];
          return (
            <li key={node.id}>
              <div class="stop">
                <EntityLink entity={node} /> {node.country && <small>{node.country}</small>}
              </div>
              {step && <Link step={step} onward={step.source === node.id} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

const SYMMETRIC: readonly string[] = ['MET_WITH', 'TWINNED_WITH'];

/** `onward`: whether the relation leads from the entity above to the one below. */
function Link({ step, onward }: { readonly step: Step; readonly onward: boolean }) {
  const { relations, panel } = words.value;
  const { type, source, target, label, date, eventCount } = step;
  const [evidence] = step.evidence;
  const arrow = SYMMETRIC.includes(type) ? '↕' : onward ? '↓' : '↑';
  return (
    <div class="step">
      <p>
        <span class={`arrow ${type.toLowerCase()}`} aria-hidden="true">
          {arrow}
        </span>
        <button type="button" class="link" onClick={() => select({ kind: 'relation', type, source, target })}>
          {relations[type]}
        </button>
        {label && <span>{label}</span>}
        {date && <time dateTime={date.value}>{words.value.date(date.value)}</time>}
        {eventCount > 1 && <span class="muted">{panel.events(eventCount)}</span>}
      </p>
      {evidence ? (
        <EvidenceItem evidence={evidence} />
      ) : (
        type === 'PART_OF' && <p class="muted small">{panel.noEvidence}</p>
      )}
    </div>
  );
}
