/** What a field of a CSV row may hold; null is an empty field without quotes. */
export type CsvValue = string | number | boolean | null;

/** One row after RFC 4180, its end included (`\n`): every text in quotes, so that an empty one differs from none. */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\n`;
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
