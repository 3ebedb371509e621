import { openStore } from '../../src/store';
import { dump } from '../ingest/graph-dump';
import { builtProgram } from './built-program';
import { start } from './process';
import { jsonLines, manyArticles } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const program = builtProgram();
const folder = temporaryFolder();

// More than are read without threads, so that threads are started.
const ARTICLES = manyArticles(900);

const address = (name: string) => `sqlite:${folder.path}/${name}.db`;
const ingest = (name: string, ...argv: string[]) =>
  start(process.execPath, [program.main, 'ingest', 'many.jsonl', '--store', address(name), ...argv], {
    cwd: folder.path,
  });

async function graphIn(name: string): Promise<string> {
  const store = await openStore(address(name), { readonly: true });
  return dump(store).finally(() => store.close());
}

describe('ingest --workers', () => {
  it('makes the same bytes whatever the number, rejected articles included', async () => {
    const lines = jsonLines(ARTICLES).split('\n');
    lines.splice(700, 0, '{"id": "broken"');
    folder.file('many.jsonl', lines.join('\n'));
    const runs = await Promise.all(
      ['0', '1', '3'].map((workers) => ingest(workers, '--workers', workers).ended),
    );
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs[0]).toMatchObject({ code: 1, stdout: expect.stringContaining('900 added, 0 replaced') });
    const alone = await graphIn('0');
    for (const workers of ['1', '3']) expect((await graphIn(workers)) === alone).toBe(true);
  });

  it('interrupted it ends with 130, and running it again gives the same graph', async () => {
    folder.file('many.jsonl', jsonLines(ARTICLES));
    expect(await ingest('whole', '--workers', '0').ended).toMatchObject({ code: 0 });
    const running = ingest('parts', '--workers', '2', '--batch', '16');
    while ((await stored('parts')) < 600 && running.child.exitCode === null);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130 });
    expect(await ingest('parts', '--workers', '2').ended).toMatchObject({ code: 0 });
    expect((await graphIn('parts')) === (await graphIn('whole'))).toBe(true);
  });
});

/** How many articles the store holds; none while it is being made. */
async function stored(name: string): Promise<number> {
  try {
    const store = await openStore(address(name), { readonly: true });
    return (await store.statistics().finally(() => store.close())).articles;
  } catch {
    return 0;
  }
}
