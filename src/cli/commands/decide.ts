import type { Command } from 'commander';
import { loadGazetteer } from '../../gazetteer';
import { type Judgement, markDistinct, mergeEntities, undoDecision } from '../../review';
import type { GraphStore } from '../../store';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { userName } from '../user-name';
import { withStore } from '../with-store';

const STANDS = 'A decision stands whatever articles come, go or are read again, until it is undone.';

interface DecideOptions extends GlobalOptions {
  readonly reason: string;
}

export function configureMerge(command: Command, shell: Shell): void {
  command
    .argument('<keep>', 'id of the entity whose id and name stay')
    .argument('<merge>', 'id of the entity that goes into it')
    .addHelpText(
      'after',
      `\n${STANDS}\n\nExample:\n  bang-giao merge person:a person:b --reason "one and the same"`,
    );
  decide(command, shell, async (store, [keep = '', merge = ''], judgement) => {
    const { decision, entity } = await mergeEntities(store, loadGazetteer(), keep, merge, judgement);
    return `${decision.id}: ${merge} is ${entity.id} (${entity.name}) now.`;
  });
}

export function configureDistinct(command: Command, shell: Shell): void {
  command
    .argument('<a>', 'id of an entity')
    .argument('<b>', 'id of another')
    .addHelpText(
      'after',
      `\n${STANDS}\n\nExample:\n  bang-giao distinct person:a person:b --reason "father and son"`,
    );
  decide(command, shell, async (store, [a = '', b = ''], judgement) => {
    const { id } = await markDistinct(store, loadGazetteer(), a, b, judgement);
    return `${id}: ${a} and ${b} are held distinct.`;
  });
}

export function configureUndo(command: Command, shell: Shell): void {
  command
    .argument('<decision>', 'id of a decision, as `review --decisions` shows it')
    .addHelpText('after', '\nExample:\n  bang-giao undo merge-1f2e3d4c')
    .action(async (id: string) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const restored = await withStore('change', options, shell, (store) =>
        undoDecision(store, loadGazetteer(), id),
      );
      const names = restored.map((entity) => `${entity.id} (${entity.name})`);
      const again = names.length > 0 ? ` ${names.join(', ')} stands for itself again.` : '';
      await write(shell.stdout, `Taken back: ${id}.${again}\n`);
    });
}

function decide(
  command: Command,
  shell: Shell,
  act: (store: GraphStore, ids: readonly string[], judgement: Judgement) => Promise<string>,
): void {
  command.requiredOption('--reason <text>', 'why; it is kept with the decision').action(async () => {
    const { reason, ...options } = command.optsWithGlobals<DecideOptions>();
    const judgement = { reason, decidedBy: `user:${userName()}` };
    const told = await withStore('change', options, shell, (store) => act(store, command.args, judgement));
    await write(shell.stdout, `${told}\n`);
  });
}
