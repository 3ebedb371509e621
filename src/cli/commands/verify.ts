import type { Command } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import { LAWS, verify } from '../../ingest';
import type { GraphStore } from '../../store';
import { ExitCode } from '../exit-codes';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { untilAborted } from '../until-aborted';
import { withStore } from '../with-store';

const AFTER_HELP = `
The laws are: ${LAWS.join(', ')}. Each breach is a line on standard output, and then the exit code is 1.
It only reads. It works the whole graph out again, which takes about as long as ingesting did without the reading.

Example:
  bang-giao verify --store sqlite:border.db`;

export function configureVerify(command: Command, shell: Shell): void {
  command.addHelpText('after', AFTER_HELP).action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    await withStore('read', options, shell, (store) => verifyStore(store, shell));
  });
}

async function verifyStore(store: GraphStore, shell: Shell): Promise<void> {
  const signal = shell.interruption();
  let breaches = 0;
  for await (const { law, message, ids } of untilAborted(verify(store, loadGazetteer()), signal)) {
    breaches++;
    await write(shell.stdout, `${law}: ${message} [${ids.join(', ')}]\n`);
  }
  if (signal.aborted) {
    shell.exitCode = ExitCode.INTERRUPTED;
    return;
  }
  const { articles, events } = await store.statistics();
  const verdict = breaches === 0 ? 'All laws hold' : `${breaches} breaches`;
  await write(
    shell.stdout,
    `${verdict}; checked ${articles} articles and ${events} events of ${store.url}.\n`,
  );
  if (breaches > 0) shell.exitCode = ExitCode.PARTLY;
}
