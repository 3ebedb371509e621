import { type Play, playedEndpoint, says, status } from '../extraction/llm/played-endpoint';
import { runInProcess } from './run-in-process';
import { jsonLines, TALKS } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const SENTENCE = 'lãnh đạo thành phố Móng Cái đã hội đàm với lãnh đạo thành phố Đông Hưng';
const ANSWER = {
  entities: [
    { id: '1', type: 'City', names: ['Móng Cái'], country: 'VN' },
    { id: '2', type: 'City', names: ['Đông Hưng'], country: 'CN' },
  ],
  claims: [
    { type: 'MEETING', status: 'OCCURRED', date: '2024-03-12', pairs: [['1', '2']], quotes: [SENTENCE] },
  ],
};

async function ingest(play: Play, ...argv: string[]) {
  const server = await playedEndpoint(play);
  const env = {
    BANG_GIAO_LLM_URL: `${server.url}/v1`,
    BANG_GIAO_LLM_MODEL: 'played',
    BANG_GIAO_LLM_KEY: 'sk-secret',
    BANG_GIAO_LLM_CACHE: `${folder.path}/answers`,
  };
  const store = `sqlite:${folder.path}/news.db`;
  const file = folder.file('a.jsonl', jsonLines([TALKS]));
  const answer = await runInProcess(['ingest', file, '--store', store, ...argv], { env });
  await server.close();
  return {
    ...answer,
    asked: server.asked.length,
    verified: await runInProcess(['verify', '--store', store]),
  };
}

describe('ingest --extractor llm', () => {
  it('makes a graph that keeps the laws, and tells what was spent', async () => {
    const { code, stdout, stderr, verified } = await ingest(says(ANSWER), '--extractor', 'llm');
    expect(code).toBe(0);
    expect(stdout).toContain('1 added');
    expect(stdout).toMatch(/ 1 events\.\n$/);
    expect(stderr).toBe('Language model: 1 answers, 0 more from the cache; 100 tokens in, 20 out.\n');
    expect(verified.code).toBe(0);
  });

  it('rejects an article that the model fails on, without its key', async () => {
    const { code, stdout, stderr } = await ingest(status(403), '--extractor', 'llm');
    expect([code, stdout]).toEqual([1, expect.stringContaining('0 added')]);
    expect(stderr).toContain('EXTRACTION_FAILED');
    expect(stdout + stderr).not.toContain('sk-secret');
  });

  it('asks nobody unless told to', async () => {
    expect(await ingest(says(ANSWER))).toMatchObject({ code: 0, asked: 0, stderr: '' });
  });

  it('names what the environment lacks', async () => {
    const file = folder.file('a.jsonl', jsonLines([TALKS]));
    const argv = ['ingest', file, '--extractor', 'llm', '--store', `sqlite:${folder.path}/x.db`];
    const { code, stderr } = await runInProcess(argv);
    expect(code).toBe(2);
    expect(stderr).toContain('BANG_GIAO_LLM_URL');
  });
});
