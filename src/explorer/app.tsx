import { AddPage } from './articles/add-page';
import { GraphPage } from './graph/graph-page';
import { MapPage } from './map/map-page';
import { Panel } from './panel/panel';
import { PathPage } from './path/path-page';
import { ReviewPage } from './review/review-page';
import { SearchBox } from './search';
import { SettingsBar } from './settings-bar';
import { drawAround, PAGES, type Page, show, view } from './state';
import { TiesPage } from './ties/ties-page';
import { Timeline } from './timeline/timeline';
import { words } from './words';

const CONTENTS: Readonly<Record<Page, () => preact.JSX.Element>> = {
  graph: GraphPage,
  map: MapPage,
  ties: TiesPage,
  path: PathPage,
  add: AddPage,
  review: ReviewPage,
};

/** The page: search and views at the top, the view, its details beside it, time below it. */
export function App() {
  const { page, focus } = view.value;
  const { skipToContent, tagline } = words.value;
  const Content = CONTENTS[page];
  const timed = page === 'graph' || page === 'map' || page === 'ties';
  const involving = page === 'graph' && focus.length > 0 ? focus.map((id) => ({ id })) : null;
  return (
    <div class={`app ${page}`}>
      <a class="skip" href="#content">
        {skipToContent}
      </a>
      <header>
        <h1 title={tagline}>
          <a
            href="/"
            onClick={(event) => {
              event.preventDefault();
              drawAround([], { selection: null });
            }}
          >
            Bang Giao
          </a>
        </h1>
        <SearchBox />
        <Pages />
        <SettingsBar />
      </header>
      <main id="content" tabIndex={-1}>
        <Content />
        {timed && <Timeline filter={involving && { involving }} />}
      </main>
      <Panel />
    </div>
  );
}

function Pages() {
  const { pages, pagesLabel } = words.value;
  return (
    <nav aria-label={pagesLabel}>
      {PAGES.map((page) => (
        <button
          type="button"
          key={page}
          aria-current={view.value.page === page ? 'page' : undefined}
          onClick={() => show({ page })}
        >
          {pages[page]}
        </button>
      ))}
    </nav>
  );
}
