import { useMemo } from 'preact/hooks';
import { Answered, Empty } from '../parts';
import { view } from '../state';
import { type Tie, tiesAskedBy } from '../ties/tie';
import { TieFilters } from '../ties/tie-filters';
import { words } from '../words';
import { MapDrawing } from './map-drawing';
import { middleOf, type Outlines } from './outlines';
import { placed } from './places';
import { useAllTies } from './use-all-ties';
import { useOutlines } from './use-outlines';
import './map.css';

/** The ties on a map. */
export function MapPage() {
  const answer = useAllTies(tiesAskedBy(view.value));
  const { outlines, settled } = useOutlines();
  const { ties: said, map } = words.value;
  return (
    <section class="map-page" aria-label={map.label}>
      <div class="map-filters">
        <TieFilters />
      </div>
      <Answered answer={settled ? answer : { state: 'loading', last: null }}>
        {(ties) =>
          ties.length === 0 ? <Empty>{said.none}</Empty> : <MapOf ties={ties} outlines={outlines} />
        }
      </Answered>
      <p class="attribution">{map.attribution}</p>
    </section>
  );
}

function MapOf({ ties, outlines }: { readonly ties: readonly Tie[]; readonly outlines: Outlines | null }) {
  const shown = useMemo(
    () => placed(ties, (country) => outlines && middleOf(outlines, country)),
    [ties, outlines],
  );
  return (
    <>
      <MapDrawing outlines={outlines} shown={shown} />
      <p class="unplaced" role="status">
        {shown.unplaced > 0 && words.value.map.unplaced(shown.unplaced)}
      </p>
    </>
  );
}
