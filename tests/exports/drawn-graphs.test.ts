import { DOMParser } from '@xmldom/xmldom';
import { MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { graphStreams } from '../../src/exports';
import { firstDay } from '../../src/graph';
import type { GraphStore } from '../../src/store';
import { all, exported, HARD_NAMES, hardStore } from './exported';

let store: GraphStore;
beforeAll(async () => {
  store = await hardStore();
});
afterAll(() => store.close());

/** What stands where XML has no way to write a character. */
const readable = (name: string) => name.replace('\u0007', '\ufffd');

describe.each([
  ['graphml', (text: string) => graphml.parse(MultiGraph, text), 'name'],
  ['gexf', (text: string) => gexf.parse(MultiGraph, text), 'label'],
] as const)('%s, read with graphology', (format, read, name) => {
  it('has every node and edge with what is known of it', async () => {
    const graph = read(await exported(store, format));
    const streams = graphStreams(store);
    const [entities, edges] = [await all(streams.entities()), await all(streams.edges())];
    expect(graph.nodes().sort()).toEqual(entities.map(({ id }) => id).sort());
    expect(graph.size).toBe(edges.length);
    expect(graph.getNodeAttributes('dong-hung')).toMatchObject({
      [name]: 'Đông Hưng',
      type: 'City',
      level: 'city',
      country: 'CN',
      latitude: 21.55,
      place: 'quang-tay',
    });
    for (const [index, hard] of HARD_NAMES.entries())
      expect(graph.getNodeAttribute(`hard-${index}`, name)).toBe(readable(hard));
    const between = graph.mapEdges('dong-hung', 'mong-cai', (_, attributes) => attributes);
    expect(between.map(({ event }) => event).sort()).toEqual(['m-greeting', 'm-talks', 'm-undated']);
    expect(between.find(({ event }) => event === 'm-talks')).toMatchObject({
      type: 'MET_WITH',
      date: '2024-08-13',
    });
  });
});

it('GEXF tells when each edge is to be seen, so that Gephi has a timeline', async () => {
  const document = new DOMParser().parseFromString(await exported(store, 'gexf'), 'text/xml');
  const [graph] = Array.from(document.getElementsByTagName('graph'));
  expect([graph?.getAttribute('mode'), graph?.getAttribute('timeformat')]).toEqual(['dynamic', 'date']);
  const edges = Array.from(document.getElementsByTagName('edge'));
  const seen = new Map(
    edges.map((edge) => [edge.getAttribute('id'), [edge.getAttribute('start'), edge.getAttribute('end')]]),
  );
  expect(seen.get('MET_WITH:dong-hung:mong-cai:m-talks')).toEqual(['2024-08-13', '2024-08-13']);
  expect(seen.get('MET_WITH:dong-hung:mong-cai:m-undated')).toEqual(['2021-01-01', '2021-12-31']);
  expect(seen.get('TWINNED_WITH:po-hen:than-san:t-villages')).toEqual(['2014-01-01', '']);
  expect(seen.get('SIGNED:thanh-uy-mong-cai:thoa-thuan:s-mechanism')).toEqual(['', '']);
  for (const edge of await all(graphStreams(store).edges()))
    expect(seen.get(edge.id)?.[0]).toBe(edge.date === null ? '' : firstDay(edge.date));
});
