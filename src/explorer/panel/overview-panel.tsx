import { OverviewDocument } from '../api';
import { Answered, TypeMark } from '../parts';
import { useAnswer } from '../state';
import { words } from '../words';
import { EventLines } from './event-line';

/** How much is in the graph, and what happened last. */
export function OverviewPanel() {
  const answer = useAnswer(OverviewDocument, {});
  const { overview, types, panel, states } = words.value;
  return (
    <Answered answer={answer}>
      {({ statistics: count, events }) => (
        <>
          <h2>{overview.title}</h2>
          {count.articles === 0 && <p class="state">{states.emptyStore}</p>}
          <ul class="counts">
            <li>
              <TypeMark type="CITY" /> <b>{count.cities}</b> {types.CITY}
            </li>
            <li>
              <TypeMark type="PERSON" /> <b>{count.people}</b> {types.PERSON}
            </li>
            <li>
              <TypeMark type="ASSOCIATION" /> <b>{count.associations}</b> {types.ASSOCIATION}
            </li>
            <li>
              <TypeMark type="PARTY" /> <b>{count.parties}</b> {types.PARTY}
            </li>
            <li>
              <TypeMark type="AGREEMENT" /> <b>{count.agreements}</b> {types.AGREEMENT}
            </li>
          </ul>
          <p class="muted">
            {panel.events(count.events)} · {overview.articles(count.articles)}
            {count.firstEvent && count.lastEvent && (
              <> · {overview.period(count.firstEvent.value, count.lastEvent.value)}</>
            )}
          </p>
          {events.nodes.length > 0 && (
            <>
              <h3>{overview.latest}</h3>
              <p class="muted">{overview.try}</p>
              <EventLines events={events.nodes} />
            </>
          )}
        </>
      )}
    </Answered>
  );
}
