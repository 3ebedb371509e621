import type { PreviewQuery } from '../api';
import { TypeMark } from '../parts';
import { words } from '../words';
import { type Mark, segments } from './marks';

type Preview = PreviewQuery['preview'];
type PreviewEvent = Preview['events'][number];

/** What would be read from a text: the text with its evidence, and the events and entities in it. */
export function PreviewOf({ preview }: { readonly preview: Preview }) {
  const { add } = words.value;
  const { text, title, publishedAt, language, events, entities } = preview;
  return (
    <div class="preview">
      <article lang={language}>
        <h2>{title}</h2>
        <p class="muted small">{[publishedAt?.value, language].filter(Boolean).join(' · ')}</p>
        <Marked text={text} marks={marksOf(events)} />
      </article>
      <aside>
        <h2>
          {add.events} <span class="muted">{events.length}</span>
        </h2>
        {events.length === 0 && <p>{add.nothing}</p>}
        <ol>
          {events.map((event, index) => (
            <EventItem key={index} event={event} />
          ))}
        </ol>
        <h2>
          {add.entities} <span class="muted">{entities.length}</span>
        </h2>
        <ul>
          {entities.map(({ type, name }) => (
            <li key={`${type} ${name}`}>
              <TypeMark type={type} /> {name}
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}

function marksOf(events: readonly PreviewEvent[]): Mark[] {
  return events.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => ({ start, end, kind: 'evidence' as const })),
  );
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <p class="preview-text">
      {segments(text, marks).map((segment) =>
        segment.kinds.length > 0 ? (
          <mark key={segment.start}>{segment.text}</mark>
        ) : (
          <span key={segment.start}>{segment.text}</span>
        ),
      )}
    </p>
  );
}

function EventItem({ event }: { readonly event: PreviewEvent }) {
  const { events, status, panel } = words.value;
  const { type, date, place, agreement, participants, evidence } = event;
  const facts = [date?.value ?? panel.undated, place, agreement].filter(Boolean);
  return (
    <li>
      <strong class={type.toLowerCase()}>{events[type]}</strong>
      {event.status !== 'OCCURRED' && <em> {status[event.status]}</em>} <span>{facts.join(' · ')}</span>
      <p>{participants.map(({ name }) => name).join(', ')}</p>
      <p class="muted small">
        {panel.rule} <code>{[...new Set(evidence.map(({ rule }) => rule))].join(', ')}</code>
      </p>
    </li>
  );
}
