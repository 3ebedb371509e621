import { Answered, Empty } from '../parts';
import { view } from '../state';
import { words } from '../words';
import { CsvButton } from './csv-button';
import { tiesAskedBy } from './tie';
import { TieFilters } from './tie-filters';
import { TiesTable } from './ties-table';
import { useTies } from './use-ties';
import './ties.css';

/** Which places are tied, by how many events, since when. */
export function TiesPage() {
  const { before, page, more } = useTies(tiesAskedBy(view.value));
  const { ties: said } = words.value;
  return (
    <section class="ties-page">
      <header>
        <h1>{said.title}</h1>
        <TieFilters />
        <CsvButton />
      </header>
      {page.state !== 'answered' && before.length > 0 && <TiesTable ties={before} />}
      <Answered answer={page}>
        {(result) => {
          const ties = [...before, ...result.ties.nodes];
          if (ties.length === 0) return <Empty>{said.none}</Empty>;
          return (
            <>
              <TiesTable ties={ties} />
              <footer>
                <span role="status">{said.count(ties.length, result.ties.totalCount)}</span>
                {result.ties.pageInfo.hasNextPage && (
                  <button type="button" onClick={() => more(result)}>
                    {said.more}
                  </button>
                )}
              </footer>
            </>
          );
        }}
      </Answered>
    </section>
  );
}
