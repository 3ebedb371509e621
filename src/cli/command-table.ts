import type { Command } from 'commander';
import type { Shell } from './shell';

/** Gives a command its arguments, options and help, and what it does. */
export type Configure = (command: Command, shell: Shell) => void;

interface TableEntry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command with all that it stands on, which takes long; so only for the command that is asked for. */
  readonly load: () => Configure;
}

export const COMMANDS: readonly TableEntry[] = [
  {
    name: 'ingest',
    summary: 'read articles into a store',
    load: () => (require('./commands/ingest') as typeof import('./commands/ingest')).configureIngest,
  },
  {
    name: 'extract',
    summary: 'print what articles say, as JSON Lines, without a store',
    load: () => (require('./commands/extract') as typeof import('./commands/extract')).configureExtract,
  },
  {
    name: 'explain',
    summary: 'show in the text what was read, by which rule, and what was dropped',
    load: () => (require('./commands/explain') as typeof import('./commands/explain')).configureExplain,
  },
  {
    name: 'evaluate',
    summary: 'score extraction against annotated articles',
    load: () => (require('./commands/evaluate') as typeof import('./commands/evaluate')).configureEvaluate,
  },
  {
    name: 'serve',
    summary: 'answer GraphQL over HTTP, with a playground',
    load: () => (require('./commands/serve') as typeof import('./commands/serve')).configureServe,
  },
  {
    name: 'query',
    summary: 'answer one GraphQL operation, without a server',
    load: () => (require('./commands/query') as typeof import('./commands/query')).configureQuery,
  },
  {
    name: 'copy',
    summary: 'copy the graph of one store into another',
    load: () => (require('./commands/copy') as typeof import('./commands/copy')).configureCopy,
  },
  {
    name: 'export',
    summary: 'write the graph in the formats of other programs',
    load: () => (require('./commands/export') as typeof import('./commands/export')).configureExport,
  },
  {
    name: 'retract',
    summary: 'take articles back, and what they alone supported',
    load: () => (require('./commands/retract') as typeof import('./commands/retract')).configureRetract,
  },
  {
    name: 'review',
    summary: 'show which entities may be one, and what was decided',
    load: () => (require('./commands/review') as typeof import('./commands/review')).configureReview,
  },
  {
    name: 'merge',
    summary: 'make one entity of two',
    load: () => (require('./commands/decide') as typeof import('./commands/decide')).configureMerge,
  },
  {
    name: 'distinct',
    summary: 'keep two entities from being taken for one',
    load: () => (require('./commands/decide') as typeof import('./commands/decide')).configureDistinct,
  },
  {
    name: 'undo',
    summary: 'take back a merge or a distinction',
    load: () => (require('./commands/decide') as typeof import('./commands/decide')).configureUndo,
  },
  {
    name: 'token',
    summary: 'make, list and revoke the tokens that a server asks for',
    load: () => (require('./commands/token') as typeof import('./commands/token')).configureToken,
  },
  {
    name: 'verify',
    summary: 'check the laws on a store',
    load: () => (require('./commands/verify') as typeof import('./commands/verify')).configureVerify,
  },
];
