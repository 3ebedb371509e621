import { type Command, Option } from 'commander';
import { createToken, isValid, listTokens, revokeTokens, SCOPES, type Scope, type Token } from '../../access';
import { wholeNumber } from '../options';
import { type Shell, write } from '../shell';
import type { GlobalOptions } from '../store-options';
import { withStore } from '../with-store';

const AFTER_HELP = `
Scopes: read asks questions, write adds articles and takes them back, review decides which entities are one.
A token is shown once, when it is made; the store keeps only a hash of it. Revoking takes effect at once.

Examples:
  bang-giao token create "the newsroom" --scope read write
  bang-giao token list
  bang-giao token revoke 1f2e3d4c`;

const MAX_DAYS = 3650;
const DAY_MS = 24 * 60 * 60 * 1000;

interface CreateOptions {
  readonly scope: readonly Scope[];
  readonly days?: number;
}

export function configureToken(command: Command, shell: Shell): void {
  command.addHelpText('after', AFTER_HELP);
  const options = () => command.optsWithGlobals<GlobalOptions>();

  command
    .command('create <name>')
    .description('make a token and show it')
    .addOption(new Option('--scope <scope...>', 'what it allows').choices(SCOPES).default(['read']))
    .option('--days <number>', 'good for so many days; for ever if not given', wholeNumber(1, MAX_DAYS))
    .action(async (name: string, { scope, days }: CreateOptions) => {
      const expiresAt = days === undefined ? null : new Date(Date.now() + days * DAY_MS);
      const { token, text } = await withStore('fill', options(), shell, (store) =>
        createToken(store, { name, scopes: scope, expiresAt }),
      );
      shell.stderr.write(`${describe(token)}\nKeep it: it is not shown again.\n`);
      await write(shell.stdout, `${text}\n`);
    });

  command
    .command('list')
    .description('show all tokens, without their secrets')
    .action(async () => {
      const tokens = await withStore('read', options(), shell, listTokens);
      for (const token of tokens) await write(shell.stdout, `${describe(token)}\n`);
    });

  command
    .command('revoke <id...>')
    .description('make tokens useless')
    .action(async (ids: string[]) => {
      await withStore('change', options(), shell, (store) => revokeTokens(store, ids));
      await write(shell.stdout, `Revoked: ${ids.join(', ')}.\n`);
    });
}

function describe(token: Token): string {
  const { id, name, scopes, createdAt, expiresAt, revokedAt } = token;
  const state = revokedAt
    ? `revoked ${revokedAt}`
    : isValid(token, new Date())
      ? `valid ${expiresAt ? `until ${expiresAt}` : 'for ever'}`
      : `expired ${expiresAt}`;
  return `${id}  ${scopes.join(',')}  made ${createdAt}, ${state}  ${name}`;
}
