import path from 'node:path';
import { builtProgram } from './cli/built-program';
import { type RunningProcess, start } from './cli/process';

export const ROOT = path.join(__dirname, '..');
export const REPORTED = path.join(ROOT, 'data/articles/reported.jsonl');

export interface SampleServer {
  /** Script of the program that runs. */
  readonly main: string;
  /** Starts the server of a test; it is ended with the test. */
  start(folder: string): Promise<{ readonly url: string; readonly running: RunningProcess }>;
}

/** What `npm start` runs: the real program on a store of its own, with the sample articles, on a free port. */
export function sampleServer(): SampleServer {
  const program = builtProgram();
  return {
    get main() {
      return program.main;
    },
    async start(folder) {
      const argv = ['serve', '--with', REPORTED, '--port', '0', '--store', `sqlite:${folder}/bang-giao.db`];
      const running = start(process.execPath, [program.main, ...argv], { cwd: folder });
      const url = /Listening on (\S+);/.exec(await running.shows('curl'))![1]!;
      return { url, running };
    },
  };
}
