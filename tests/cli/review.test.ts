import { loadGazetteer } from '../../src/gazetteer';
import { updateGraph } from '../../src/ingest';
import { openStore } from '../../src/store';
import { news } from '../ingest/news';
import { runInProcess } from './run-in-process';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const [KEPT, GONE] = ['person:tran-bach-mai', 'person:tran-bach-mao'];
const url = () => `sqlite:${folder.path}/news.db`;
const run = (...argv: string[]) => runInProcess([...argv, '--store', url()]);

beforeEach(async () => {
  const secretary = (id: string, name: string) =>
    news({
      id,
      entities: [
        { id: 't', type: 'City', name: 'Móng Cái', country: 'VN' },
        { id: 'h', type: 'Person', name, roles: [{ title: 'Bí thư', of: 't' }] },
      ],
    });
  const store = await openStore(url());
  const put = [secretary('a', 'Trần Bạch Mai'), secretary('b', 'Trần Bạch Mao')];
  await store.write((tx) => updateGraph(tx, loadGazetteer(), { put, remove: [] }));
  await store.close();
});

it('review, merge, verify, undo', async () => {
  const proposed = await run('review');
  expect(proposed.stdout).toMatch(
    new RegExp(`^0\\.\\d\\d {2}${KEPT} {2}${GONE}\n {6}Trần Bạch Mai / Trần Bạch Mao: .*Móng Cái`),
  );
  const merged = await run('merge', KEPT, GONE, '--reason', 'a slip of the pen');
  expect(merged).toMatchObject({ code: 0, stderr: '' });
  const id = /^(merge-[0-9a-f]{8}): /.exec(merged.stdout)![1]!;
  expect(await run('review')).toMatchObject({ stdout: '', stderr: 'No two entities look like one.\n' });
  const decided = await run('review', '--decisions');
  expect(decided.stdout).toMatch(new RegExp(`^${id} {2}${KEPT} {2}${GONE} {2}user:.*a slip of the pen\n$`));
  expect(await run('verify')).toMatchObject({ code: 0 });
  const undone = await run('undo', id);
  expect(undone.stdout).toBe(`Taken back: ${id}. ${GONE} (Trần Bạch Mao) stands for itself again.\n`);
  expect((await run('review')).stdout).toBe(proposed.stdout);
});

it('distinct, and a line of JSON for each', async () => {
  const [line] = (await run('review', '--json')).stdout.split('\n');
  expect(JSON.parse(line!)).toMatchObject({ a: { id: KEPT }, b: { id: GONE } });
  expect((await run('distinct', KEPT, GONE, '--reason', 'sisters')).stdout).toMatch(
    /^distinct-.*are held distinct\.\n$/,
  );
  expect((await run('review')).stdout).toBe('');
  const again = await run('distinct', GONE, KEPT, '--reason', 'sisters');
  expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/^MERGE_REFUSED: .*already/)]);
  const refused = await run('merge', KEPT, GONE, '--reason', 'yet');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^MERGE_REFUSED: .*distinct/)]);
});

it('a reason is bounded', async () => {
  const refused = await run('distinct', KEPT, GONE, '--reason', 'x'.repeat(1001));
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/^ARGUMENT_INVALID: .*1000/)]);
});
