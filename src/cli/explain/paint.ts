import type { EntityType } from '../../graph';
import type { Shell } from '../shell';

/** How marks look: colours on a terminal, brackets everywhere else. */
export interface Paint {
  readonly mention: (text: string, type: EntityType, id: string) => string;
  readonly claim: (text: string, ids: readonly string[]) => string;
  /** What is no part of the story. */
  readonly noise: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly aside: (text: string) => string;
}

/** ECMA-48 codes (SGR) that begin and end a rendition. */
type Rendition = readonly [begin: number, end: number];

const BOLD: Rendition = [1, 22];
const DIM: Rendition = [2, 22];
const UNDERLINED: Rendition = [4, 24];

const COLOURS: Readonly<Record<EntityType, Rendition>> = {
  Person: [36, 39],
  Party: [35, 39],
  City: [32, 39],
  Association: [33, 39],
  Agreement: [34, 39],
};

function render(text: string, [begin, end]: Rendition): string {
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}

const IN_BRACKETS: Paint = {
  mention: (text, type, id) => `[${text}|${type} ${id}]`,
  claim: (text, ids) => `{${ids.join(',')}: ${text}}`,
  noise: (text) => `~ ${text}`,
  heading: (text) => text,
  aside: (text) => text,
};

const IN_COLOURS: Paint = {
  mention: (text, type, id) => render(text, COLOURS[type]) + render(`·${id}`, DIM),
  claim: (text, ids) => render(`${ids.join(',')}›`, DIM) + render(text, UNDERLINED),
  noise: (text) => render(text, DIM),
  heading: (text) => render(text, BOLD),
  aside: (text) => render(text, DIM),
};

/** Colours only for a terminal, and not where `NO_COLOR` is set (https://no-color.org). */
export function paintFor({ stdout, env }: Pick<Shell, 'stdout' | 'env'>): Paint {
  return stdout.isTTY && !env.NO_COLOR ? IN_COLOURS : IN_BRACKETS;
}
