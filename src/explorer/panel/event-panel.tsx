import { EventDocument, type EventQuery } from '../api';
import { Answered, Empty, EntityLink } from '../parts';
import { drawAround, useAnswer } from '../state';
import { words } from '../words';
import { dateOf, titleOf, typeOf } from './event-line';
import { EvidenceList } from './evidence';

type ShownEvent = Extract<EventQuery['node'], { __typename: 'Meeting' | 'Signing' | 'Twinning' }>;

/** An event: when, where, who, and which sentences say so. */
export function EventPanel({ id }: { readonly id: string }) {
  const answer = useAnswer(EventDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node && 'evidence' in node ? <EventDetails event={node} /> : <Empty>{words.value.states.gone}</Empty>
      }
    </Answered>
  );
}

function EventDetails({ event }: { readonly event: ShownEvent }) {
  const { events, panel, status, date } = words.value;
  const day = dateOf(event);
  return (
    <>
      <p class={`kind event-mark ${typeOf(event).toLowerCase()}`}>{events[typeOf(event)]}</p>
      <h2>{titleOf(event)}</h2>
      <dl>
        <dt>{panel.date}</dt>
        <dd>{day ? date(day) : panel.undated}</dd>
        <dt>{panel.status}</dt>
        <dd class={`status ${event.status.toLowerCase()}`}>{status[event.status]}</dd>
        {event.place && (
          <>
            <dt>{panel.place}</dt>
            <dd>
              <EntityLink entity={event.place} />
            </dd>
          </>
        )}
        {event.__typename === 'Signing' && event.agreement && (
          <>
            <dt>{panel.agreement}</dt>
            <dd>
              <EntityLink entity={event.agreement} />
            </dd>
          </>
        )}
      </dl>
      <Participants event={event} />
      <p class="actions">
        <button type="button" onClick={() => drawAround(event.participants.map(({ entity }) => entity.id))}>
          {panel.focus}
        </button>
      </p>
      <EvidenceList evidence={event.evidence} />
    </>
  );
}

function Participants({ event }: { readonly event: ShownEvent }) {
  const { panel, roles } = words.value;
  const sides = [...new Set(event.participants.map(({ side }) => side ?? null))].sort(
    (a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE),
  );
  return (
    <section>
      <h3>{panel.participants}</h3>
      {sides.map((side) => (
        <div key={side} class="side">
          <h4>{side === null ? panel.witnesses : panel.sides(side)}</h4>
          <ul class="plain">
            {event.participants
              .filter((participant) => (participant.side ?? null) === side)
              .map(({ entity, role }) => (
                <li key={entity.id + role}>
                  <EntityLink entity={entity} /> {roles[role] && <span class="muted">{roles[role]}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
