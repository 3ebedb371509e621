import type { Command } from 'commander';
import { execute } from '../../api';
import { apiServices } from '../api-services';
import { ExitCode } from '../exit-codes';
import { readOperation } from '../query/read-operation';
import { readVariables } from '../query/read-variables';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
The answer is JSON on standard output. A file may give its variables in a comment of its own,
  # variables: { "who": { "name": "Móng Cái" } }
which counts where --variables doesn't say otherwise. Errors are in the answer, and then the exit code is 1.

Examples:
  bang-giao query '{ statistics { articles events people cities } }'
  bang-giao query twins.graphql --variables '{ "countries": ["VN", "CN"] }'
  bang-giao query questions.graphql --operation Twins --variables @variables.json`;

interface QueryOptions extends GlobalOptions {
  readonly variables?: string;
  readonly operation?: string;
}

export function configureQuery(command: Command, shell: Shell): void {
  command
    .argument('<operation>', 'GraphQL text, a file that holds it, or - for standard input')
    .option('--variables <json>', 'variables as JSON, or @ and the name of a file that holds it')
    .option('--operation <name>', 'which one, where there are several')
    .addHelpText('after', AFTER_HELP)
    .action(async (operation: string) => {
      const options = command.optsWithGlobals<QueryOptions>();
      const document = await readOperation(operation, shell.stdin);
      const variables = await readVariables(options.variables, document);
      const answer = await withStore('read', options, shell, (store) =>
        execute(apiServices(store, shell), document, variables, options.operation),
      );
      await write(shell.stdout, `${JSON.stringify(answer, null, 2)}\n`);
      if (answer.errors) shell.exitCode = ExitCode.PARTLY;
    });
}
