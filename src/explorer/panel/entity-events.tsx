import { useState } from 'preact/hooks';
import { EventsOfDocument } from '../api';
import { Answered } from '../parts';
import { useAnswer } from '../state';
import { words } from '../words';
import { EventLines } from './event-line';

/** The events of an entity and of what belongs to it, latest first, a page at a time. */
export function EntityEvents({ id }: { readonly id: string }) {
  return (
    <section>
      <EventsPage id={id} after={null} />
    </section>
  );
}

/** One page; what is asked for more stands below it. */
function EventsPage({ id, after }: { readonly id: string; readonly after: string | null }) {
  const [more, setMore] = useState(false);
  const answer = useAnswer(EventsOfDocument, { id, after });
  const { panel } = words.value;
  return (
    <Answered answer={answer}>
      {({ events: { totalCount, nodes, pageInfo } }) => (
        <>
          {after === null && <h3>{panel.events(totalCount)}</h3>}
          <EventLines events={nodes} />
          {pageInfo.hasNextPage &&
            (more ? (
              <EventsPage id={id} after={pageInfo.endCursor ?? null} />
            ) : (
              <button type="button" onClick={() => setMore(true)}>
                {panel.more}
              </button>
            ))}
        </>
      )}
    </Answered>
  );
}
