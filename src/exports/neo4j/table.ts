import { type CsvValue, csvRow } from '../csv-row';
import type { GraphStreams } from '../graph-streams';

/** What a column of a row holds; absent is null. Whole numbers are `bigint`. */
type Field = CsvValue | bigint | undefined | readonly (string | number | bigint)[];

/** One file of nodes or relationships. */
export interface Table {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Of the relationships; absent where the rows are nodes. */
  readonly type?: string;
  /**
   * Headers as neo4j-admin takes them: a property with its type after a colon (texts have none), or `:ID(space)`,
   * `:START_ID(space)`, `:END_ID(space)`, `:LABEL`. Rows are read by what stands before the colon, or by the whole.
   */
  readonly columns: readonly string[];
  rows(graph: GraphStreams): AsyncIterable<Readonly<Record<string, Field>>>;
}

/** Stands between the elements of a list; it is in no name and no sentence. */
const BETWEEN_ELEMENTS = '\u001f';

/** The table as CSV with its header. */
export async function* csvOf(table: Table, graph: GraphStreams): AsyncGenerator<string> {
  yield `${table.columns.join(',')}\n`;
  const keys = table.columns.map((column) => /^[^:]+/.exec(column)?.[0] ?? column);
  for await (const row of table.rows(graph)) yield csvRow(keys.map((key) => csvValue(row[key])));
}

function csvValue(field: Field): CsvValue {
  if (field === undefined || field === null) return null;
  if (typeof field === 'bigint') return Number(field);
  if (typeof field === 'object') return field.join(BETWEEN_ELEMENTS);
  return field;
}
