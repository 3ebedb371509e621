// The house's layers: which room may import which. `graph` is imported by all and imports none.
const ROOMS = {
  graph: [],
  gazetteer: ['graph'],
  articles: ['graph'],
  extraction: ['graph', 'gazetteer'],
  resolution: ['graph', 'gazetteer'],
  store: ['graph'],
  queries: ['graph', 'gazetteer', 'store'],
  ingest: ['graph', 'gazetteer', 'articles', 'extraction', 'resolution', 'store'],
  evaluation: ['graph', 'extraction'],
  api: ['graph', 'gazetteer', 'articles', 'extraction', 'queries', 'store', 'ingest'],
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
