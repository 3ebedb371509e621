import { spawnSync } from 'node:child_process';
import { graphStreams } from '../../src/exports';
import type { GraphStore } from '../../src/store';
import { all, exported, hardStore } from './exported';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
}

/** Reads entities with the package that defines them; tells what it would not take, and what it took. */
const READER = `
import json, sys
from followthemoney import model
taken = {}
for line in sys.stdin.read().split("\\n")[:-1]:
    data = json.loads(line)
    schema = model.get(data["schema"])
    schema.validate(data)
    proxy = model.get_proxy(data, cleaned=False)
    for name, values in data["properties"].items():
        kept = len(proxy.get(name))
        if kept != len(set(values)):
            raise SystemExit(f"{data['schema']}.{name}: of {values} only {proxy.get(name)} is kept")
    if proxy.id != data["id"]:
        raise SystemExit("the id is changed")
    taken[data["schema"]] = taken.get(data["schema"], 0) + 1
print(json.dumps(taken))
`;

const python = process.env.PYTHON ?? 'python3';
const missing = spawnSync(python, ['-c', 'import followthemoney']).status !== 0;
if (missing && process.env.FOLLOWTHEMONEY_REQUIRED)
  throw new Error('FOLLOWTHEMONEY_REQUIRED is set, and there is no Python with followthemoney');
if (missing)
  process.stderr.write('FollowTheMoney not checked by its own reader: pip install followthemoney.\n');

let store: GraphStore;
let text: string;
let entities: FtmEntity[];
beforeAll(async () => {
  store = await hardStore();
  text = await exported(store, 'ftm');
  entities = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});
afterAll(() => store.close());

(missing ? it.skip : it)('FollowTheMoney, read with followthemoney, is valid and loses nothing', () => {
  const { status, stdout, stderr } = spawnSync(python, ['-c', READER], { input: text, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const taken: Record<string, number> = JSON.parse(stdout);
  expect(taken).toMatchObject({
    Person: 3,
    PublicBody: 15,
    Document: 3,
    Article: 5,
    Event: 12,
    Occupancy: 3,
  });
});

it('FollowTheMoney has every edge, and its ends', async () => {
  const ids = new Set(entities.map(({ id }) => id));
  const links = entities.filter(({ schema }) => schema === 'UnknownLink');
  expect(links).toHaveLength((await all(graphStreams(store).edges())).length);
  for (const { properties } of entities)
    for (const name of ['subject', 'object', 'holder', 'post', 'organization', 'parent', 'involved', 'proof'])
      for (const id of properties[name] ?? []) expect(ids).toContain(id);
  expect(new Set(ids).size).toBe(entities.length);
});

it('FollowTheMoney has what occurred only, with the sentences', () => {
  const events = entities.filter(({ schema }) => schema === 'Event');
  expect(events.map(({ properties }) => properties.recordId?.[0])).not.toContain('m-next');
  const talks = events.find(({ properties }) => properties.recordId?.[0] === 'm-talks')!;
  expect(talks.properties).toMatchObject({
    date: ['2024-08-13'],
    location: ['Móng Cái'],
    summary: [expect.stringContaining('hội đàm')],
  });
  expect(talks.properties.involved).toHaveLength(2);
});
