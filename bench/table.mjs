const NAME_WIDTH = 32;
const FIGURE_WIDTH = 12;

/** Rows of name, figure and unit. */
export function printTable(rows) {
  for (const [name, figure, unit] of rows) {
    const digits = figure < 100 ? 1 : 0;
    const shown = figure.toLocaleString('en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    console.log(`${name.padEnd(NAME_WIDTH)}${shown.padStart(FIGURE_WIDTH)} ${unit}`);
  }
}
