import path from 'node:path';
import { builtProgram } from '../cli/built-program';
import { start } from '../cli/process';
import { temporaryFolder } from '../cli/temporary-folder';

const RUN = path.join(__dirname, '../../bench/torture/run.mjs');

const program = builtProgram();
const folder = temporaryFolder();

/** The same programs as `npm run torture`, with few rounds. */
describe('torture in short', () => {
  jest.setTimeout(300_000);

  it.each([
    ['crashes', 4],
    ['order', 1],
    ['hostile', 150],
  ])('%s, %i times', async (part, count) => {
    const dist = path.join(path.dirname(program.main), '..');
    const argv = [RUN, '--only', part, '--count', `${count}`, '--dist', dist];
    const { code, stdout, stderr } = await start(process.execPath, argv, { cwd: folder.path }).ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}held, \d+ s$/m);
  });
});
