import { EXPORT_FORMATS, type GraphStreams, graphStreams } from '../../src/exports';
import type { GraphStore } from '../../src/store';
import { seededStore } from '../api/running-api';
import { anotherMeeting, bareEntity } from '../api/seed-graph';

/** Names that are hard to write down in one format or another. */
export const HARD_NAMES = [
  '=HYPERLINK("http://x.example")',
  'a,"b"\nc;d\tđ',
  `<b>&amp;</b> 'x' ]]>`,
  '东兴 𠮷 \u0007',
  '-1',
];

/** The seed graph with entities that have hard names. */
export async function hardStore(): Promise<GraphStore> {
  const store = await seededStore();
  const putEntities = HARD_NAMES.map((name, index) => bareEntity(`hard-${index}`, 'Association', name));
  await store.write((tx) => tx.apply({ putEntities, putEvents: [anotherMeeting('m-undated', '2021')] }));
  return store;
}

/** The text of one file of a format. */
export async function exported(
  graph: GraphStreams | GraphStore,
  format: string,
  name?: string,
): Promise<string> {
  const streams = 'entities' in graph && 'reader' in graph ? graph : graphStreams(graph as GraphStore);
  const files = EXPORT_FORMATS.find((each) => each.name === format)!.files(streams);
  for (const file of files) {
    if (name !== undefined && file.name !== name) continue;
    let text = '';
    for await (const piece of file.text) text += piece;
    return text;
  }
  throw new Error(`${format} has no file ${name}`);
}

/** Every item of one kind. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
