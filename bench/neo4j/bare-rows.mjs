import graph from '../../dist/graph/index.js';
import stores from '../../dist/store/index.js';

const { neo4jModel } = stores;

/**
 * The nodes and relationships that storing a delta makes, as groups of rows for one statement each: the quickest that
 * can be written by hand, because it creates without looking whether something is there.
 */
export function* bareRows(delta) {
  yield* nodes('Article', (delta.putArticles ?? []).map(neo4jModel.articleRow));
  for (const [type, entities] of byKey(delta.putEntities ?? [], ({ type }) => type)) {
    yield* nodes(`Entity:${type}`, entities.map(neo4jModel.entityRow));
  }
  yield* nodes('Name', (delta.putEntities ?? []).flatMap(neo4jModel.nameRows));
  yield* links('NAMED', 'Entity', 'Name', 'entityId', namedRows(delta));
  yield* links('PART_OF', 'Entity', 'Entity', 'id', placeRows(delta));
  yield* roles(delta.putRoles ?? []);
  for (const [label, events] of byKey(
    (delta.putEvents ?? []).map(neo4jModel.eventRow),
    ({ label }) => label,
  )) {
    yield* nodes(`Event:${label}`, events);
  }
  yield* eventLinks(delta.putEvents ?? []);
}

function* roles(all) {
  yield* nodes('Role', all.map(neo4jModel.roleRow));
  const rows = all.map((role) => ({ from: role.personId, to: role.id, properties: {} }));
  yield* links('HAS_ROLE', 'Entity', 'Role', 'id', rows);
  const held = all.flatMap(neo4jModel.holderRows);
  const holding = held.map(({ personId, ofId, properties }) => ({ from: personId, to: ofId, properties }));
  yield* links('HOLDS_ROLE', 'Entity', 'Entity', 'id', holding);
}

function* eventLinks(events) {
  const participants = events.flatMap(neo4jModel.participantRows).map(({ entityId, eventId, role, side }) => {
    return { from: entityId, to: eventId, properties: { role, side } };
  });
  yield* links('PARTICIPATED_IN', 'Entity', 'Event', 'id', participants);
  const reports = events.flatMap(neo4jModel.reportRows).map(({ articleId, eventId, properties }) => {
    return { from: articleId, to: eventId, properties };
  });
  yield* links('REPORTS', 'Article', 'Event', 'id', reports);
  const faced = events.flatMap(neo4jModel.facedRows).map(({ one, other, eventId }) => {
    return { from: one, to: other, properties: { eventId } };
  });
  yield* links('FACED', 'Entity', 'Entity', 'id', faced);
  const signed = events.flatMap(({ id, agreementId }) =>
    agreementId ? [{ from: id, to: agreementId, properties: {} }] : [],
  );
  yield* links('CONCERNS', 'Event', 'Entity', 'id', signed);
  for (const [type, edges] of byKey(events.flatMap(graph.edgesOf), ({ type }) => type)) {
    const rows = edges.map(neo4jModel.edgeRow).map(({ source, target, day, properties }) => {
      return { from: source, to: target, properties, day };
    });
    yield* links(type, 'Entity', 'Entity', 'id', rows);
  }
}

function* nodes(labels, rows) {
  const days = 'SET n.firstDay = date(row.firstDay), n.lastDay = date(row.lastDay), n.day = date(row.day)';
  if (rows.length > 0)
    yield { statement: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties ${days}`, rows };
}

function* links(type, from, to, key, rows) {
  const ends = `MATCH (a:${from} {id: row.from}), (b:${to} {${key}: row.to})`;
  const made = `CREATE (a)-[r:${type}]->(b) SET r = row.properties SET r.day = date(row.day)`;
  if (rows.length > 0) yield { statement: `UNWIND $rows AS row ${ends} ${made}`, rows };
}

function namedRows({ putEntities = [] }) {
  return putEntities.map(({ id }) => ({ from: id, to: id, properties: {} }));
}

function placeRows({ putEntities = [] }) {
  return putEntities.flatMap(({ id, placeId }) =>
    placeId ? [{ from: id, to: placeId, properties: {} }] : [],
  );
}

function byKey(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
