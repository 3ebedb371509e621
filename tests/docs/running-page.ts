import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { start } from '../cli/process';
import { jsonLines, TALKS, TWINNING } from '../cli/sample-news';
import { ROOT, type SampleServer } from '../sample-server';

/** The address that the pages name; in a test it is that of the test's own server. */
const NAMED = /http:\/\/(127\.0\.0\.1|localhost):4000/g;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the blocks of one page run: a folder as a reader has it, and a server with the sample articles. */
export interface RunningPage {
  ask(
    query: string,
  ): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }>;
  shell(text: string): Promise<Run>;
  program(command: string, file: string, text: string): Promise<Run>;
}

export async function runPage(server: SampleServer, folder: string): Promise<RunningPage> {
  const { url } = await server.start(folder);
  for (const name of ['data', 'schema.graphql', 'node_modules', 'package.json'])
    symlinkSync(path.join(ROOT, name), path.join(folder, name));
  symlinkSync(path.dirname(path.dirname(server.main)), path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'news.jsonl'), jsonLines([TALKS, TWINNING]));
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'bang-giao'), `#!/bin/sh\nexec "${process.execPath}" "${server.main}" "$@"\n`);
  chmodSync(path.join(bin, 'bang-giao'), 0o755);
  const TOKEN = newToken(server.main, folder);
  const env = { PATH: `${bin}:${process.env.PATH}`, TOKEN, BANG_GIAO_URL: url };
  const here = (text: string) => text.replace(NAMED, url);
  const run = (command: string, args: readonly string[]) => start(command, args, { cwd: folder, env }).ended;
  return {
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as Awaited<ReturnType<RunningPage['ask']>>;
      return { ...(data !== undefined && { data }), ...(errors && { errors }) };
    },
    shell: (text) => run('bash', ['-euo', 'pipefail', '-c', here(text)]),
    program(command, file, text) {
      writeFileSync(path.join(folder, file), here(text));
      return run(command, [file]);
    },
  };
}

function newToken(main: string, folder: string): string {
  const argv = [main, 'token', 'create', 'docs', '--scope', 'read', 'write', 'review'];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
