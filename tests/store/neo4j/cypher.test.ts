import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from 'neo4j-driver';
import { openStore } from '../../../src/store';
import { statements } from '../../../src/store/neo4j/cypher';
import { runInProcess } from '../../cli/run-in-process';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

const ROOT = path.join(__dirname, '../../..');

/** Counting everything, and looking at what only ever is a few nodes, needs no index. */
const MAY_SCAN: Readonly<Record<string, string>> = {
  'read/articles-count': 'tries every article',
  'read/entities-count': 'tries every entity',
  'read/events-count': 'tries every event',
  'read/is-foreign': 'stops at the first node',
  'read/languages': 'counts all articles, from an index alone',
  'read/ties': 'tries every event where no condition leads to fewer',
  'read/ties-count': 'tries every event where no condition leads to fewer',
  'read/timeline': 'tries every event where no condition leads to fewer',
  'read/totals': 'is answered from the counters of the database',
  'write/drop-unresolved': 'the label is on few nodes',
};

const SCANS =
  /^(AllNodesScan|NodeByLabelScan|.*LabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|NodeIndexScan)/;

/** What a page in the order of an index must not do: read and sort all there is. */
const SORTS = /^(Sort|Top)/;

const names = [...statements().keys()];

describe('every statement', () => {
  it.each(names)('%s tells purpose, parameters and result', (name) => {
    const text = readFileSync(path.join(ROOT, 'cypher', `${name}.cypher`), 'utf8');
    expect(text).toMatch(
      /^\/\/ Purpose: .+\n(\/\/ {3}.+\n)*\/\/ Parameters: .+\n(\/\/ {3}.+\n)*\/\/ Result: .+\n/,
    );
  });

  it('is used', () => {
    const code = sources();
    const made =
      /^read\/(events|entities|articles)-|^read\/scan-|^write\/(put|delete)-(met-with|signed|twinned-with)$/;
    expect(names.filter((name) => !code.includes(`'${name}'`) && !made.test(name))).toEqual([]);
  });
});

describeWithNeo4j('on a real server', () => {
  const server = neo4jServer();
  jest.setTimeout(120_000);
  beforeAll(async () => {
    await server.clear();
    await (await openStore(server.url)).close();
    await runInProcess(['ingest', path.join(ROOT, 'data/articles/written.jsonl'), '--store', server.url]);
    // Plans follow what the database knows of its size, so it has to know.
    await server.driver.executeQuery('CALL db.prepareForReplanning(60)');
  });

  it.each(names.filter((name) => !name.startsWith('schema/')))(
    '%s is planned with an index',
    async (name) => {
      const { summary } = await server.driver.executeQuery(`EXPLAIN ${statements().get(name)}`);
      const operators = operatorsOf(summary.plan as Plan);
      if (!MAY_SCAN[name]) expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
      expect(operators.filter((operator) => /CartesianProduct/.test(operator))).toEqual([]);
      if (/-by-\w+-(asc|desc)$/.test(name))
        expect(operators.filter((operator) => SORTS.test(operator))).toEqual([]);
    },
  );

  it('a scan is noticed', async () => {
    const { summary } = await server.driver.executeQuery(
      'EXPLAIN MATCH (e:Event) WHERE e.status = $x RETURN e',
    );
    expect(operatorsOf(summary.plan as Plan).some((operator) => SCANS.test(operator))).toBe(true);
  });
});

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)];
}

/** The code of the store, with that in folders within it. */
function sources(): string {
  const folder = path.join(ROOT, 'src/store/neo4j');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
