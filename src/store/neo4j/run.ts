import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import { statement } from './cypher';

/** Runs the statement of that name in `cypher/`; gives its rows as objects. `Row` is what the statement returns. */
export type Run = <Row>(name: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** More rows than this in one statement need more memory than they save time. */
const BATCH = 2000;

/** Runs statements in a transaction. */
export function runIn(transaction: ManagedTransaction | Transaction): Run {
  return async <Row>(name: string, parameters: Record<string, unknown> = {}) => {
    const result = await transaction.run(statement(name), parameters);
    return result.records.map((record) => record.toObject() as Row);
  };
}

/** Runs a statement that takes `rows`, a batch at a time; not at all where there are none. */
export async function runRows(run: Run, name: string, rows: readonly unknown[]): Promise<void> {
  for (const batch of batches(rows)) await run(name, { rows: batch });
}

/** Runs a statement that takes `ids`, each once, a batch at a time; gives the rows of all. */
export async function runIds<Row>(run: Run, name: string, ids: Iterable<string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of batches([...new Set(ids)])) rows.push(...(await run<Row>(name, { ids: batch })));
  return rows;
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
