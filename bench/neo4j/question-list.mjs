const EVENT =
  'id date { value } participants { side entity { id name } } evidence { quote article { id title publisher } }';
const CYPHER_EVENT = `e.id AS id, e.date AS date,
  COLLECT { MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e) RETURN {side: r.side, id: p.id, name: p.name} } AS participants,
  COLLECT { MATCH (a:Article)-[r:REPORTS]->(e) RETURN {quotes: r.quotes, id: a.id, title: a.title, publisher: a.publisher} } AS evidence`;
const LIBRARY_EVENT = `id date
  participantsConnection { edges { properties { side } node { id name } } }
  articlesConnection { edges { properties { quotes } node { id title publisher } } }`;

/** The same questions three times: to the service, as the best Cypher that we know, and to @neo4j/graphql. */
export const QUESTIONS = [
  {
    name: 'the last 50 events',
    graphql: `{ events(first: 50, orderBy: { field: DATE, direction: DESC }) { nodes { ${EVENT} } } }`,
    cypher: `MATCH (e:Event) USING INDEX e:Event(dateKey, id) WHERE e.dateKey IS NOT NULL AND e.id IS NOT NULL
      WITH e ORDER BY e.dateKey DESC, e.id DESC LIMIT 50 RETURN ${CYPHER_EVENT}`,
    library: `{ events(limit: 50, sort: [{ dateKey: DESC }, { id: DESC }]) { ${LIBRARY_EVENT} } }`,
  },
  {
    name: 'the last 5 meetings of two places',
    graphql: `{ meetings(filter: { between: [{ id: "city:1" }, { id: "city:3" }], direct: true }, first: 5,
      orderBy: { field: DATE, direction: DESC }) { nodes { ${EVENT} } } }`,
    cypher: `MATCH (:Entity {id: 'city:1'})-[m:MET_WITH]-(:Entity {id: 'city:3'})
      MATCH (e:Event {id: m.eventId}) WITH e ORDER BY e.dateKey DESC, e.id DESC LIMIT 5 RETURN ${CYPHER_EVENT}`,
    library: `{ events(limit: 5, sort: [{ dateKey: DESC }, { id: DESC }], where: { type: { eq: "MEETING" }, AND: [
      { participants: { some: { id: { eq: "city:1" } } } }, { participants: { some: { id: { eq: "city:3" } } } }] }
    ) { ${LIBRARY_EVENT} } }`,
  },
  {
    name: 'all meetings of a small place',
    graphql: `{ meetings(filter: { involving: [{ id: "city:90" }], direct: true }, first: 100,
      orderBy: { field: DATE, direction: ASC }) { nodes { ${EVENT} } } }`,
    cypher: `MATCH (:Entity {id: 'city:90'})-[:PARTICIPATED_IN]->(e:Event {type: 'MEETING'})
      WITH DISTINCT e ORDER BY e.dateKey, e.id LIMIT 100 RETURN ${CYPHER_EVENT}`,
    library: `{ entities(where: { id: { eq: "city:90" } }) { id name
      participatedIn(limit: 100, sort: [{ dateKey: ASC }, { id: ASC }], where: { type: { eq: "MEETING" } }) {
        ${LIBRARY_EVENT} } } }`,
  },
  {
    name: 'one event',
    graphql: `{ node(id: "event:77") { ... on Meeting { ${EVENT} } } }`,
    cypher: `MATCH (e:Event {id: 'event:77'}) RETURN ${CYPHER_EVENT}`,
    library: `{ events(where: { id: { eq: "event:77" } }) { ${LIBRARY_EVENT} } }`,
  },
];
