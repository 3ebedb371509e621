import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtProgram } from '../cli/built-program';
import { type RunningProcess, start } from '../cli/process';
import { temporaryFolder } from '../cli/temporary-folder';

const ROOT = path.join(__dirname, '../..');
const REPORTED = path.join(ROOT, 'data/articles/reported.jsonl');
const program = builtProgram();
const folder = temporaryFolder();

/** What `npm start` runs, with a store and a port of the test's own. */
function demo(): RunningProcess {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.start).toBe('node dist/cli/main.js serve --with data/articles/reported.jsonl');
  const argv = ['serve', '--with', REPORTED, '--port', '0', '--store', `sqlite:${folder.path}/demo.db`];
  return start(process.execPath, [program.main, ...argv], { cwd: folder.path });
}

async function stop({ child, ended }: RunningProcess): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
}

describe('the demo', () => {
  it('reads every sample article, and is quick to come back', async () => {
    const count = readFileSync(REPORTED, 'utf8').trim().split('\n').length;
    const first = demo();
    expect(await first.shows('curl')).toContain(
      `Articles: ${count} added, 0 replaced, 0 unchanged, 0 rejected.`,
    );
    await stop(first);
    const second = demo();
    expect(await second.shows('curl')).toContain(`0 added, 0 replaced, ${count} unchanged, 0 rejected.`);
    await stop(second);
  });

  it('has a first thing to try that gives an answer', async () => {
    const server = demo();
    const command = /^ {2}(curl .*)$/m.exec(await server.shows("}'"))![1]!;
    const { stdout } = await start('bash', ['-c', command], { cwd: folder.path }).ended;
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.twinnings.nodes.length).toBeGreaterThan(0);
    await stop(server);
  });
});
