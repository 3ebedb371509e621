import { EventsBetweenDocument, RelationDocument, type RelationQuery, type RelationType } from '../api';
import { RELATION_BY } from '../graph/event-types';
import { Answered, Empty, EntityLink } from '../parts';
import { EVENT_TYPES, useAnswer } from '../state';
import { words } from '../words';
import { EventLines } from './event-line';
import { EvidenceList } from './evidence';

interface RelationPanelProps {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** How two entities are connected: the events, and which sentences say so. */
export function RelationPanel({ type, source, target }: RelationPanelProps) {
  const answer = useAnswer(RelationDocument, { ends: [{ id: source }, { id: target }], type });
  return (
    <Answered answer={answer}>
      {({ neighbourhood }) => {
        const found = neighbourhood.edges.filter((edge) => edge.source === source && edge.target === target);
        if (found.length === 0) return <Empty>{words.value.states.gone}</Empty>;
        return found.map((edge) => <RelationDetails key={edge.id} edge={edge} nodes={neighbourhood.nodes} />);
      }}
    </Answered>
  );
}

type Nodes = RelationQuery['neighbourhood']['nodes'];
type RelationEdge = RelationQuery['neighbourhood']['edges'][number];

function RelationDetails({ edge, nodes }: { readonly edge: RelationEdge; readonly nodes: Nodes }) {
  const { panel, relations } = words.value;
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <>
      <p class="kind">
        <span class={`line-mark ${edge.type.toLowerCase()}`} /> {relations[edge.type]}
      </p>
      <h2>
        <EntityLink entity={{ id: edge.source, name: nameOf(edge.source) }} /> –{' '}
        <EntityLink entity={{ id: edge.target, name: nameOf(edge.target) }} />
      </h2>
      {edge.label && <p>{edge.label}</p>}
      {edge.date && edge.eventCount === 0 && <p class="muted">{panel.asOf(edge.date.value)}</p>}
      {edge.eventCount > 0 && <EventsOfRelation edge={edge} />}
      {edge.type === 'PART_OF' ? (
        <p class="muted">{panel.noEvidence}</p>
      ) : (
        <EvidenceList evidence={edge.evidence} />
      )}
    </>
  );
}

/** An agreement is no participant: what its signatory signed is asked for, and what else it signed left out. */
function EventsOfRelation({ edge }: { readonly edge: RelationEdge }) {
  const type = EVENT_TYPES.find((one) => RELATION_BY[one] === edge.type)!;
  const ids = type === 'SIGNING' ? [edge.source] : [edge.source, edge.target];
  const answer = useAnswer(EventsBetweenDocument, { ends: ids.map((id) => ({ id })), types: [type] });
  return (
    <Answered answer={answer}>
      {({ events }) => <EventLines events={events.nodes.filter(({ id }) => edge.eventIds.includes(id))} />}
    </Answered>
  );
}
