import { runInProcess } from './run-in-process';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const token = (...argv: string[]) =>
  runInProcess(['token', ...argv, '--store', `sqlite:${folder.path}/news.db`]);

it('makes a token, shows it once, lists it without its secret, revokes it', async () => {
  const made = await token('create', 'the newsroom', '--scope', 'read', 'write');
  expect(made.code).toBe(0);
  expect(made.stdout).toMatch(/^bg_[0-9a-f]{8}_[\w-]{43}\n$/);
  const [, id, secret] = /^bg_(\w{8})_(.+)\n$/.exec(made.stdout)!;
  const listed = await token('list');
  expect(listed.stdout).toMatch(
    new RegExp(`^${id} {2}read,write {2}made .*, valid for ever {2}the newsroom\n$`),
  );
  expect(listed.stdout + made.stderr).not.toContain(secret);
  expect(await token('revoke', id!)).toMatchObject({ code: 0, stdout: `Revoked: ${id}.\n` });
  expect((await token('list')).stdout).toContain(', revoked 2');
});

it('a token reads and does no more if nothing else is said, and may end by itself', async () => {
  await token('create', 'short', '--days', '3');
  expect((await token('list')).stdout).toMatch(/ {2}read {2}made .*, valid until 2/);
});

it('revoking what is not there is told', async () => {
  await token('create', 'x');
  const { code, stderr } = await token('revoke', 'ffffffff');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^TOKEN_NOT_FOUND: .*ffffffff/);
});
