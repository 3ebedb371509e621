/** One line of a text that is not blank, without the white space around it; offsets in UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where a blank line, or nothing at all, comes before. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank, in order. Lines end at `\n`, `\r\n` or `\r`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = at + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + trimmed.length, text: trimmed, afterBlank });
    }
    afterBlank = trimmed === '';
    at += raw.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return lines;
}
