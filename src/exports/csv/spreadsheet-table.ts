import { type CsvValue, csvRow } from '../csv-row';

/** A column of a table: its header and what it holds of a row. */
export interface Column<Row> {
  readonly header: string;
  value(row: Row): CsvValue;
}

/** Stands between the values of a field that holds several. */
const BETWEEN = '|';

export function joined(values: readonly string[]): string {
  return values.join(BETWEEN);
}

/** Rows as CSV with a header, safe to be opened in a spreadsheet. */
export async function* csvTable<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield `${columns.map(({ header }) => header).join(',')}\n`;
  for await (const row of rows) yield csvRow(columns.map(({ value }) => withoutFormula(value(row))));
}

/**
 * Spreadsheets run a text that begins like a formula, and names and quotes are written by strangers; with an apostrophe
 * before it they show it. So who needs such a text to the letter takes it from a format that is no CSV.
 */
function withoutFormula(value: CsvValue): CsvValue {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
