import { existsSync } from 'node:fs';
import { builtProgram } from './built-program';
import { type ProcessOptions, start } from './process';
import { jsonLines, manyArticles, TALKS } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const program = builtProgram();
const folder = temporaryFolder();

/** Runs a line of shell in which `bang-giao` is the program. */
const shell = (line: string, options: Partial<ProcessOptions> = {}) => {
  const define = `bang-giao() { '${process.execPath}' '${program.main}' "$@"; }`;
  return start('bash', ['-c', `set -o pipefail; ${define}; ${line}`], { cwd: folder.path, ...options }).ended;
};

describe('standard output', () => {
  it('that is no longer read ends the command quietly', async () => {
    folder.file('many.jsonl', jsonLines(manyArticles(400)));
    const { code, stdout, stderr } = await shell('bang-giao extract many.jsonl | head -n 1');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'talks-00000' });
  });

  it('that can not be written is told', async () => {
    if (!existsSync('/dev/full')) return;
    folder.file('a.jsonl', jsonLines([TALKS]));
    const { code, stderr } = await shell('bang-giao extract a.jsonl > /dev/full');
    expect([code, stderr]).toEqual([1, "OUTPUT_FAILED: Standard output can't be written (ENOSPC).\n"]);
  });

  it('is what the next command reads', async () => {
    folder.file('a.jsonl', jsonLines([TALKS]));
    const { code, stdout } = await shell(
      `cat a.jsonl | bang-giao ingest - > /dev/null && bang-giao query '{ statistics { articles } }'`,
    );
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { statistics: { articles: 1 } } }]);
  });
});

describe('standard error', () => {
  it('has neither bar nor colour where it is no terminal', async () => {
    folder.file('a.jsonl', jsonLines([TALKS]));
    expect((await shell('bang-giao ingest a.jsonl')).stderr).toBe('');
  });

  it('has the stack only where it is asked for', async () => {
    const plain = await shell('bang-giao verify --store sqlite:none.db');
    expect(plain.stderr.split('\n')).toHaveLength(2);
    const debugged = await shell('bang-giao verify --store sqlite:none.db', {
      env: { BANG_GIAO_DEBUG: '1' },
    });
    expect(debugged.stderr).toMatch(/^STORE_UNAVAILABLE: .*\n.*\n +at /);
  });
});
