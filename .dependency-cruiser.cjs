// The house's layers: which room may import which. `graph` is imported by all and imports none; so does `tables`, which
// reads the word lists and registers that the package ships. `explorer` is the page in the browser: it asks the API as
// anybody does, and imports nothing from here.
const ROOMS = {
  graph: [],
  tables: [],
  gazetteer: ['graph', 'tables'],
  articles: ['graph', 'tables'],
  fetching: ['graph', 'tables'],
  extraction: ['graph', 'tables', 'gazetteer'],
  resolution: ['graph', 'tables', 'gazetteer'],
  store: ['graph'],
  access: ['graph', 'store'],
  queries: ['graph', 'gazetteer', 'store'],
  ingest: ['graph', 'gazetteer', 'articles', 'extraction', 'resolution', 'store'],
  exports: ['graph', 'store'],
  review: ['graph', 'gazetteer', 'resolution', 'store', 'ingest'],
  evaluation: ['graph', 'tables', 'extraction'],
  api: [
    'graph',
    'tables',
    'gazetteer',
    'articles',
    'extraction',
    'queries',
    'store',
    'access',
    'ingest',
    'review',
    'exports',
  ],
  explorer: [],
};

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-the-store-imports-a-database-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(libsql|neo4j-driver)/' },
    },
    {
      name: 'only-the-api-imports-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/' },
      to: { path: 'node_modules/(graphql|graphql-yoga|dataloader|@graphql-[^/]+/[^/]+)/' },
    },
    {
      name: 'graph-does-no-input-or-output',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^(fs|net|http|https|child_process|worker_threads)(/|$)', dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
