import type { EventFieldsFragment, EventType } from '../api';
import { EVENT_TYPE_OF } from '../graph/event-types';
import { select } from '../state';
import { words } from '../words';

export function typeOf(event: EventFieldsFragment): EventType {
  return EVENT_TYPE_OF[event.__typename];
}

/** The day of an event; of a twinning, since when. */
export function dateOf(event: EventFieldsFragment): string | null {
  const since = event.__typename === 'Twinning' ? event.since?.value : null;
  return since ?? event.date?.value ?? null;
}

/** Names of the sides, or of what was signed. */
export function titleOf(event: EventFieldsFragment): string {
  const sides = new Map<number, string[]>();
  for (const { side, entity } of event.participants)
    if (side != null) sides.set(side, [...(sides.get(side) ?? []), entity.name]);
  const named = [...sides].sort(([a], [b]) => a - b).map(([, names]) => shortList(names));
  if (named.length > 0) return named.join(' – ');
  return shortList(event.participants.map(({ entity }) => entity.name));
}

function shortList(names: readonly string[]): string {
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} …` : names.join(', ');
}

/** One line for an event; shows it. */
export function EventLine({ event }: { readonly event: EventFieldsFragment }) {
  const { events, status, panel, date } = words.value;
  const day = dateOf(event);
  const agreement = event.__typename === 'Signing' ? event.agreement?.name : null;
  return (
    <button type="button" class="event-line" onClick={() => select({ kind: 'event', id: event.id })}>
      <span class={`event-mark ${typeOf(event).toLowerCase()}`}>{events[typeOf(event)]}</span>
      {day ? <time dateTime={day}>{date(day)}</time> : <span>{panel.undated}</span>}
      {event.status !== 'OCCURRED' && <span class="status">{status[event.status]}</span>}
      <span class="title">{titleOf(event)}</span>
      {agreement && <span class="muted agreement">{agreement}</span>}
      {event.reportCount > 1 && <span class="muted">{panel.reports(event.reportCount)}</span>}
    </button>
  );
}

export function EventLines({ events }: { readonly events: readonly EventFieldsFragment[] }) {
  return (
    <ul class="event-lines">
      {events.map((event) => (
        <li key={event.id}>
          <EventLine event={event} />
        </li>
      ))}
    </ul>
  );
}
