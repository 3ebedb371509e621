import { COMMANDS } from '../../src/cli/command-table';
import { runInProcess } from '../cli/run-in-process';
import { wrongCommands } from './command-lines';

/** The examples of a help text, without the words that stand beside some of them. */
function examples(help: string): string[] {
  const lines = /^Examples?:\n([\s\S]+?)(\n\n|$(?![\s\S]))/m.exec(help)?.[1]?.split('\n') ?? [];
  return lines.map((line) => line.trim().replace(/ {3,}.*$/, '')).filter((line) => line !== '');
}

it.each(['', ...COMMANDS.map(({ name }) => name)])(
  'the examples in the help of “%s” name commands and options that exist',
  async (name) => {
    const { stdout } = await runInProcess(name === '' ? ['--help'] : [name, '--help']);
    expect(examples(stdout).length).toBeGreaterThan(0);
    for (const example of examples(stdout))
      expect([example, wrongCommands(example, { others: 'refused' })]).toEqual([example, []]);
  },
);
