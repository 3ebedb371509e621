import type { GraphStreams } from './graph-streams';

/** One file of an export: its name within the folder, and its text in pieces, read once. */
export interface ExportFile {
  readonly name: string;
  readonly text: AsyncIterable<string>;
}

/** A format that the graph is written in. */
export interface ExportFormat {
  readonly name: string;
  /** What it is good for, in a few words. */
  readonly summary: string;
  /** Whether it is several files, which need a folder, or one, which may go to standard output. */
  readonly isFolder: boolean;
  /** The files, each to be read to its end before the next. */
  files(graph: GraphStreams): Iterable<ExportFile>;
}
