import { select, show, type View, view } from '../state';
import { words } from '../words';
import { Sparkline } from './sparkline';
import type { Tie } from './tie';

/** One line for each tie; the headers of what the service can order by order by it. */
export function TiesTable({ ties }: { readonly ties: readonly Tie[] }) {
  const said = words.value.ties;
  const range = rangeOf(ties);
  return (
    <div class="ties-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">
              {said.a} – {said.b}
            </th>
            <OrderHeader order="EVENTS" label={said.events} number />
            <th scope="col" class="wide">
              {said.first}
            </th>
            <OrderHeader order="LAST" label={said.last} />
            <th scope="col" class="wide">
              {said.years} <small>{range.join('–')}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <Row key={`${tie.a.id} ${tie.b.id}`} tie={tie} range={range} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OrderHeaderProps {
  readonly order: View['tieOrder'];
  readonly label: string;
  readonly number?: boolean;
}

function OrderHeader({ order, label, number = false }: OrderHeaderProps) {
  const chosen = view.value.tieOrder === order;
  return (
    <th scope="col" class={number ? 'number' : ''} aria-sort={chosen ? 'descending' : 'none'}>
      <button type="button" title={words.value.ties.sortBy(label)} onClick={() => show({ tieOrder: order })}>
        {label} <span aria-hidden="true">{chosen ? '▾' : '↕'}</span>
      </button>
    </th>
  );
}

function Row({ tie, range }: { readonly tie: Tie; readonly range: readonly [number, number] }) {
  const { a, b, events, first, last, byYear } = tie;
  const { selection } = view.value;
  const shown = selection?.kind === 'tie' && selection.a === a.id && selection.b === b.id;
  const open = () => select({ kind: 'tie', a: a.id, b: b.id });
  return (
    <tr class={shown ? 'shown' : ''} onClick={open}>
      <th scope="row">
        <button
          type="button"
          class="link"
          title={words.value.ties.seeEvents(a.name, b.name)}
          aria-current={shown}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          <Place place={a} /> <span class="dash">–</span> <Place place={b} />
        </button>
      </th>
      <td class="number">{events}</td>
      <td class="wide date">{first && words.value.date(first.value)}</td>
      <td class="date">{last && words.value.date(last.value)}</td>
      <td class="wide">
        <Sparkline years={byYear} range={range} />
      </td>
    </tr>
  );
}

function Place({ place }: { readonly place: Tie['a'] }) {
  return (
    <span class="place">
      {place.name} {place.country && place.country !== place.id && <small>{place.country}</small>}
    </span>
  );
}

/** First and last year of all ties; of none, one year, so that there is something to draw on. */
function rangeOf(ties: readonly Tie[]): [number, number] {
  const years = ties.flatMap(({ byYear }) => byYear.flatMap(({ year }) => year ?? []));
  return years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
}
