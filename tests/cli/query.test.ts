import path from 'node:path';
import { type RunOptions, runInProcess } from './run-in-process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const store = () => `sqlite:${path.join(folder.path, 'news.db')}`;
const query = (argv: readonly string[], options?: RunOptions) =>
  runInProcess(['query', '--store', store(), ...argv], options);

beforeEach(async () => {
  await runInProcess(['ingest', '--store', store(), folder.file('a.jsonl', jsonLines([TALKS, TWINNING]))]);
});

const ARTICLE = 'query One($id: ID!) { article(id: $id) { title } } query Other { statistics { articles } }';
const title = { data: { article: { title: TALKS.title } } };

describe('query', () => {
  it('answers a text', async () => {
    const { code, stdout, stderr } = await query(['{ statistics { articles } }']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ data: { statistics: { articles: 2 } } });
  });

  it('answers a file and standard input', async () => {
    const file = folder.file('q.graphql', '{ statistics { articles } }');
    expect((await query([file])).code).toBe(0);
    expect((await query(['-'], { input: '{ statistics { articles } }' })).code).toBe(0);
  });

  it('takes variables as JSON, from a file, or from the comment in the document', async () => {
    const answer = async (...argv: string[]) => JSON.parse((await query(argv)).stdout);
    const variables = '{"id": "talks"}';
    const one = ['--operation', 'One'];
    expect(await answer(ARTICLE, ...one, '--variables', variables)).toEqual(title);
    expect(await answer(ARTICLE, ...one, '--variables', `@${folder.file('v.json', variables)}`)).toEqual(
      title,
    );
    expect(await answer(`# variables: ${variables}\n${ARTICLE}`, ...one)).toEqual(title);
    expect(await answer(`# variables: {"id": "none"}\n${ARTICLE}`, ...one, '--variables', variables)).toEqual(
      title,
    );
  });

  it.each([
    ['an unknown field', ['{ nonsense }'], 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', ['{ statistics {'], 'GRAPHQL_PARSE_FAILED'],
  ])('%s is told in the answer', async (_, argv, errorCode) => {
    const { code, stdout, stderr } = await query(argv);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).errors[0].extensions.code).toBe(errorCode);
  });

  it('fails where the file is not there', async () => {
    expect(await query(['none.graphql'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'SOURCE_NOT_FOUND: There is no file none.graphql.\n',
    });
  });

  it('makes no store', async () => {
    const address = `sqlite:${folder.path}/none.db`;
    for (const argv of [['query', '{ statistics { articles } }'], ['verify'], ['retract', 'x'], ['serve']]) {
      const { code, stderr } = await runInProcess([...argv, '--store', address]);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^STORE_UNAVAILABLE: .*none\.db does not exist[^\n]+\n$/);
    }
  });
});
