import { type EventFilter, TimelineDocument } from '../api';
import { Answered, Empty } from '../parts';
import { show, useAnswer, view } from '../state';
import { words } from '../words';
import { Bars } from './bars';
import { undatedOf, type YearCounts, yearsOf } from './years';
import './timeline.css';

/** How many events each year has, of those that pass the filter; choosing years filters the view. */
export function Timeline({ filter }: { readonly filter: EventFilter | null }) {
  const answer = useAnswer(TimelineDocument, { filter, by: 'YEAR' });
  const { timeline } = words.value;
  return (
    <section class="timeline" aria-label={timeline.label}>
      <Answered answer={answer}>
        {({ timeline: buckets }) => {
          const years = yearsOf(buckets);
          const undated = undatedOf(buckets);
          return (
            <>
              <header>
                <h2>{timeline.label}</h2>
                <Legend />
                <span class="undated" aria-live="polite">
                  {undated > 0 && timeline.undated(undated)}
                </span>
                <YearChoice years={years} />
              </header>
              {years.length > 0 ? <Bars years={years} /> : <Empty />}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function Legend() {
  const { events } = words.value;
  return (
    <span class="timeline-legend" aria-hidden="true">
      <i class="meeting" /> {events.MEETING}
      <i class="signing" /> {events.SIGNING}
      <i class="twinning" /> {events.TWINNING}
    </span>
  );
}

function YearChoice({ years }: { readonly years: readonly YearCounts[] }) {
  const { timeline } = words.value;
  const { from, to } = view.value;
  return (
    <span class="years">
      <YearSelect label={timeline.from} year={from} years={years} choose={chooseFrom} />
      <YearSelect label={timeline.to} year={to} years={years} choose={chooseTo} />
      <button
        type="button"
        disabled={from === null && to === null}
        onClick={() => show({ from: null, to: null })}
      >
        {timeline.clear}
      </button>
    </span>
  );
}

/** A first year after the last one would leave nothing: the other end moves with the one that is chosen. */
function chooseFrom(from: number | null): void {
  const { to } = view.value;
  show({ from, to: from !== null && to !== null && from > to ? from : to });
}

function chooseTo(to: number | null): void {
  const { from } = view.value;
  show({ to, from: from !== null && to !== null && from > to ? to : from });
}

interface YearSelectProps {
  readonly label: string;
  readonly year: number | null;
  readonly years: readonly YearCounts[];
  readonly choose: (year: number | null) => void;
}

function YearSelect({ label, year, years, choose }: YearSelectProps) {
  const known = years.map((counts) => counts.year);
  const offered = year === null || known.includes(year) ? known : [year, ...known].sort((a, b) => a - b);
  return (
    <label>
      {label}{' '}
      <select
        value={year === null ? '' : String(year)}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : Number(value))}
      >
        <option value="">{words.value.timeline.open}</option>
        {offered.map((value) => (
          <option key={value} value={String(value)}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}
