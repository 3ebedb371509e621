import type { EntitySet } from '../graph-store';
import { list, type SqlValue } from './connection';

const EXACTLY = 'SELECT value FROM json_each(?)';

/** The entities, what lies in them, what belongs to that, and who holds a role in any of it. */
const withAffiliates = (name: string) => `
  SELECT value FROM json_each(?)
  UNION SELECT e.id FROM ${name} s CROSS JOIN entity e ON e.place_id = s.id
  UNION SELECT r.person_id FROM ${name} s CROSS JOIN role r ON r.of_id = s.id`;

/**
 * Conditions of a query, put together from constant parts, with the values apart.
 * Sets of entities become common table expressions, worked out once however often they are used.
 */
export class Where {
  readonly #sets: string[] = [];
  readonly #setValues: SqlValue[] = [];
  readonly #conditions: string[] = [];
  readonly #conditionValues: SqlValue[] = [];

  /** Adds a condition; each `?` in it takes one of the values. */
  and(condition: string, ...values: SqlValue[]): void {
    this.#conditions.push(condition);
    this.#conditionValues.push(...values);
  }

  /** Adds a condition that a column has one of the values; no condition where there is no list. */
  in(column: string, values: readonly string[] | undefined): void {
    if (values === undefined) return;
    // With one value an index on (column, order) gives rows in order; with several they would be sorted.
    if (values.length === 1) this.and(`${column} = ?`, values[0]!);
    else this.and(`${column} IN (SELECT value FROM json_each(?))`, list(values));
  }

  /** Makes a set of entities available to conditions as a table with the column `id`; returns its name. */
  set(set: EntitySet): string {
    const name = `set_${this.#sets.length}`;
    this.#sets.push(`${name} (id) AS (${set.withAffiliates ? withAffiliates(name) : EXACTLY})`);
    this.#setValues.push(list(set.ids));
    return name;
  }

  /** What goes before SELECT. */
  get preamble(): string {
    return this.preambleWith();
  }

  /** What goes before SELECT, with further common table expressions, which may use the condition. */
  preambleWith(...tables: readonly string[]): string {
    const all = [...this.#sets, ...tables];
    return all.length === 0 ? '' : `WITH RECURSIVE ${all.join(', ')}`;
  }

  /** What goes after WHERE. */
  get condition(): string {
    return this.#conditions.length === 0 ? 'true' : this.#conditions.join(' AND ');
  }

  get values(): readonly SqlValue[] {
    return [...this.#setValues, ...this.#conditionValues];
  }
}
