import type { Command } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import { retract } from '../../ingest';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
All of the articles are taken back or, where one of them isn't stored, none.

Example:
  bang-giao retract vna-2024-05-09 vna-2024-05-10`;

export function configureRetract(command: Command, shell: Shell): void {
  command
    .argument('<id...>', 'ids of stored articles')
    .addHelpText('after', AFTER_HELP)
    .action(async (ids: string[]) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const gone = await withStore('change', options, shell, (store) => retract(store, loadGazetteer(), ids));
      const { articles, entities, events, edges } = gone;
      const rest = `${entities} entities, ${events} events, ${edges} edges`;
      await write(shell.stdout, `Taken back: ${articles} articles, and with them ${rest}.\n`);
    });
}
