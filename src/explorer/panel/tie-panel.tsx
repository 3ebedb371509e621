import { type EventFilter, EventsOfTieDocument, NameOfDocument } from '../api';
import { Answered, EntityLink } from '../parts';
import { drawAround, periodOf, useAnswer, view } from '../state';
import { words } from '../words';
import { EventLine } from './event-line';
import { EvidenceItem } from './evidence';

/** The id of a country is its code. */
const COUNTRY = /^[A-Z]{2}$/;

interface TiePanelProps {
  readonly a: string;
  readonly b: string;
}

/** What ties two places, or two countries: each event with a sentence that says so. */
export function TiePanel({ a, b }: TiePanelProps) {
  const { panel } = words.value;
  const answer = useAnswer(EventsOfTieDocument, { filter: filterOf(a, b) });
  return (
    <>
      <h2>
        <PlaceName id={a} /> – <PlaceName id={b} />
      </h2>
      {!COUNTRY.test(a) && (
        <p class="actions">
          <button type="button" onClick={() => drawAround([a, b])}>
            {panel.focus}
          </button>
        </p>
      )}
      <Answered answer={answer}>
        {({ events }) => (
          <>
            <h3>
              {panel.events(events.totalCount)}{' '}
              {events.nodes.length < events.totalCount && (
                <span class="muted">{panel.moreThan(events.nodes.length, events.totalCount)}</span>
              )}
            </h3>
            {events.nodes.map((event) => (
              <div key={event.id} class="tie-event">
                <EventLine event={event} />
                {event.evidence[0] && <EvidenceItem evidence={event.evidence[0]} />}
              </div>
            ))}
          </>
        )}
      </Answered>
    </>
  );
}

/** A country is no entity: it has a code and no name of its own in the graph. */
function PlaceName({ id }: { readonly id: string }) {
  const country = COUNTRY.test(id) ? id : null;
  const answer = useAnswer(NameOfDocument, country ? null : { id });
  if (country) return <>{country}</>;
  const node = answer.state === 'answered' ? answer.result.node : null;
  return <EntityLink entity={{ id, name: node && 'name' in node ? node.name : id }} />;
}

function filterOf(a: string, b: string): EventFilter {
  const countries = [a, b].filter((id) => COUNTRY.test(id));
  const ends = countries.length === 2 ? { acrossCountries: countries } : { between: [{ id: a }, { id: b }] };
  return { ...ends, during: periodOf(view.value) };
}
