import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInProcess } from './run-in-process';

const COMMANDS = [
  'ingest',
  'extract',
  'explain',
  'evaluate',
  'serve',
  'query',
  'retract',
  'review',
  'merge',
  'distinct',
  'undo',
  'token',
  'verify',
];

describe('help', () => {
  it('lists the commands, the exit codes and examples', async () => {
    const { code, stdout, stderr } = await runInProcess(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of COMMANDS) expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain('130 interrupted');
    expect(stdout).toContain('BANG_GIAO_STORE');
  });

  it.each(COMMANDS)('of %s has an example and the global options', async (name) => {
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, stdout } = await runInProcess(argv);
      expect(code).toBe(0);
      expect(stdout).toContain(`bang-giao ${name} `);
      expect(stdout).toMatch(/Examples?:\n/);
      expect(stdout).toContain('--store <url>');
    }
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8'));
    expect(await runInProcess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['inges'], "'inges'"],
    ['an unknown option', ['verify', '--deep'], "'--deep'"],
    ['no source', ['ingest'], "'source'"],
    ['no id', ['retract'], "'id'"],
    ['too many sources', ['explain', 'a', 'b'], 'Too many arguments'],
    ['a batch of nothing', ['ingest', 'a', '--batch', '0'], 'at least 1'],
    ['a batch that is no number', ['ingest', 'a', '--batch', 'ten'], 'whole number'],
    ['a port out of range', ['serve', '--port', '65536'], 'from 0 to 65535'],
    ['an unknown scope', ['token', 'create', 'x', '--scope', 'admin'], 'read, write, review'],
    ['a merge without a reason', ['merge', 'a', 'b'], '--reason'],
    ['one fold', ['evaluate', 'a', '--folds', '1'], 'at least 2'],
    ['an endless wait', ['verify', '--wait', 'forever'], 'number of seconds'],
    ['a store of an unknown kind', ['verify', '--store', 'mysql:x'], 'known are sqlite:'],
    ['variables that are no JSON', ['query', '{ a }', '--variables', '{'], 'not valid JSON'],
    ['variables that are no object', ['query', '{ a }', '--variables', '[1]'], 'JSON object'],
  ])('%s ends with 2 and one line', async (_, argv, words) => {
    const { code, stdout, stderr } = await runInProcess(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^USAGE: [^\n]+[.)]\n$/);
    expect(stderr).toContain(words);
  });

  it('without a command shows the help on standard error and ends with 2', async () => {
    const { code, stdout, stderr } = await runInProcess([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: bang-giao');
  });
});
