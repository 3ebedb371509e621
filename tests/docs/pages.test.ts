import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, parse, validate } from 'graphql';
import { createSchema } from '../../src/api/schema';
import { temporaryFolder } from '../cli/temporary-folder';
import { ROOT, sampleServer } from '../sample-server';
import { type Block, blocksOf, pages, readPage } from './blocks';
import { wrongCommands } from './command-lines';
import { type RunningPage, runPage } from './running-page';

/**
 * Every block of every page is one of these:
 *
 * | fence | what the test does |
 * | --- | --- |
 * | `graphql` | a question is asked of the real server with the sample articles; a mutation or subscription is validated |
 * | `json` after `graphql` or `sh run` | it is the answer; elsewhere it is JSON, or lines of it |
 * | `sh run` | it runs in a folder of its own, from top to bottom of the page, and must end with 0 |
 * | `text` after `sh run` | it is what was written to standard output |
 * | `sh` | its commands and options exist |
 * | `sh not-run: why` | the same, but that commands of other programs are let be |
 * | `python`, `js` | it runs, after those before it on the page |
 * | `cypher` | it stands in docs/neo4j.md, whose queries have a test of their own |
 * | `mermaid`, `text`, `… not-run: why` | it is for looking at |
 *
 * With UPDATE_DOCS=1 answers in the pages become those of the run.
 */
const updating = process.env.UPDATE_DOCS === '1';
const schema = createSchema();
const python = process.env.PYTHON ?? 'python3';
const withoutPython = spawnSync(python, ['-c', 'import pandas, requests']).status !== 0;
if (withoutPython && process.env.NOTEBOOK_REQUIRED)
  throw new Error('NOTEBOOK_REQUIRED is set, and there is no Python with notebooks/requirements.txt');
if (withoutPython)
  process.stderr.write('Python in the docs was not run: pip install -r notebooks/requirements.txt.\n');

const server = sampleServer();
const folder = temporaryFolder();
jest.setTimeout(300_000);

/** What was wrong with a block, and what should stand in the block after it. */
interface Outcome {
  readonly wrong: readonly string[];
  readonly json?: unknown;
  readonly text?: string;
}

class PageRun {
  /** Programs of the page so far: a later block goes on where an earlier one stopped. */
  private readonly programs = { python: '', js: '' };
  private last: Outcome = { wrong: [] };

  constructor(private readonly page: RunningPage) {}

  async block(block: Block): Promise<readonly string[]> {
    const previous = this.last;
    this.last = { wrong: [] };
    if (block.marker !== '' && block.marker !== 'run' && !/^not-run: \S/.test(block.marker))
      return [`unknown marker “${block.marker}”`];
    if (block.marker.startsWith('not-run') && block.language !== 'sh') return [];
    switch (block.language) {
      case 'graphql':
        this.last = await this.graphql(block);
        return this.last.wrong;
      case 'json':
        return 'json' in previous && block.follows
          ? different(block.text, previous.json)
          : unreadable(block.text);
      case 'text':
        return previous.text !== undefined && block.follows && previous.text.trim() !== block.text.trim()
          ? [`it is now:\n${previous.text}`]
          : [];
      case 'sh':
        this.last = await this.shell(block);
        return this.last.wrong;
      case 'python':
        return withoutPython ? [] : this.program('python', python, 'page.py', block.text);
      case 'js':
        return this.program('js', process.execPath, 'page.mjs', block.text);
      case 'cypher':
        return block.file === 'docs/neo4j.md' ? [] : ['Cypher is tested in docs/neo4j.md only'];
      case 'mermaid':
        return [];
      default:
        return [`no rule for “${block.language}”`];
    }
  }

  private async graphql({ text, answered }: Block): Promise<Outcome> {
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch (error) {
      return { wrong: [String(error)] };
    }
    const invalid = validate(schema, document).map(({ message }) => message);
    const asks = document.definitions.every((one) => !('operation' in one) || one.operation === 'query');
    if (invalid.length > 0 || !asks) return { wrong: invalid };
    const answer = await this.page.ask(text);
    // What a page shows no answer of must have one without errors.
    const errors = answered ? [] : (answer.errors ?? []);
    return { wrong: errors.map(({ message }) => message), json: answer };
  }

  private async shell({ text, marker }: Block): Promise<Outcome> {
    const wrong = wrongCommands(text, { others: marker === '' ? 'refused' : 'let be' });
    if (marker !== 'run' || wrong.length > 0) return { wrong };
    const { code, stdout, stderr } = await this.page.shell(text);
    if (code !== 0) return { wrong: [`ended with ${code}: ${stderr}`] };
    return { wrong: [], text: stdout, ...asJson(stdout) };
  }

  private async program(language: 'python' | 'js', command: string, file: string, text: string) {
    this.programs[language] += `${text}\n`;
    const { code, stderr } = await this.page.program(command, file, this.programs[language]);
    return code === 0 ? [] : [`ended with ${code}: ${stderr}`];
  }

  /** The answer that a block should hold, where it is one. */
  wanted(block: Block): string | null {
    if (!block.follows) return null;
    if (block.language === 'json' && 'json' in this.last && different(block.text, this.last.json).length > 0)
      return `${JSON.stringify(this.last.json, null, 2)}\n`;
    if (block.language === 'text' && this.last.text !== undefined) return `${this.last.text.trim()}\n`;
    return null;
  }
}

function asJson(text: string): { json?: unknown } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return {};
  }
}

function different(text: string, answer: unknown): string[] {
  const now = JSON.stringify(answer, null, 2);
  return JSON.stringify(asJson(text).json, null, 2) === now ? [] : [`the answer is now:\n${now}`];
}

function unreadable(text: string): string[] {
  if ('json' in asJson(text)) return [];
  return text
    .trim()
    .split('\n')
    .every((line) => 'json' in asJson(line))
    ? []
    : ['it is no JSON'];
}

const isRun = ({ language, marker }: Block) =>
  !marker.startsWith('not-run') && (['graphql', 'python', 'js'].includes(language) || marker === 'run');

const NOWHERE: RunningPage = {
  ask: () => Promise.reject(new Error('no server')),
  shell: () => Promise.reject(new Error('no server')),
  program: () => Promise.reject(new Error('no server')),
};

it.each(pages())('%s holds what it says', async (file) => {
  const blocks = blocksOf(file);
  const run = new PageRun(blocks.some(isRun) ? await runPage(server, folder.path) : NOWHERE);
  const wrong: string[] = [];
  let page = readPage(file);
  for (const block of blocks) {
    const wanted = updating ? run.wanted(block) : null;
    if (wanted !== null) page = withAnswer(page, block, wanted);
    else for (const message of await run.block(block)) wrong.push(`${file}:${block.line}: ${message}`);
  }
  if (updating && page !== readPage(file)) writeFileSync(path.join(ROOT, file), page);
  expect(wrong).toEqual([]);
});

function withAnswer(page: string, { language, text }: Block, wanted: string): string {
  return page.replace(`\`\`\`${language}\n${text}\`\`\``, () => `\`\`\`${language}\n${wanted}\`\`\``);
}

describe('what the test of pages finds wrong', () => {
  const run = (language: string, text: string, marker = '') =>
    new PageRun(NOWHERE).block({
      file: 'x.md',
      line: 1,
      language,
      marker,
      text,
      follows: null,
      answered: false,
    });

  it.each([
    ['a command that is not there', 'sh', 'bang-giao swallow news.jsonl'],
    ['an option that is not there', 'sh', 'bang-giao ingest news.jsonl --deep'],
    ['a script that is not there', 'sh', 'npm run fly'],
    ['a program nobody decided about', 'sh', 'rm -rf everything'],
    ['a field that is not there', 'graphql', '{ statistics { ghosts } }'],
    ['a mutation that is not there', 'graphql', 'mutation { forgetAll }'],
    ['broken JSON', 'json', '{ "a": }'],
    ['a language without a rule', 'perl', 'print'],
    ['Cypher that no test runs', 'cypher', 'MATCH (n) RETURN n'],
  ])('%s', async (_, language, text) => {
    expect(await run(language, text)).not.toEqual([]);
  });

  it('an unknown marker', async () => {
    expect(await run('sh', 'bang-giao verify', 'skip')).not.toEqual([]);
    expect(await run('sh', 'rm x', 'not-run:')).not.toEqual([]);
  });

  it('blocks in lists too', () => {
    const [block] = blocksOf('x.md', '1. so:\n\n   ```sh run\n   ls\n   ```\n');
    expect(block).toMatchObject({ line: 3, language: 'sh', marker: 'run', text: 'ls\n' });
  });

  it('nothing about what is right', async () => {
    expect(await run('sh', 'PORT=1 bang-giao serve --store sqlite:a.db && npm run check # both')).toEqual([]);
    expect(await run('sh', 'sudo make me', 'not-run: needs a password')).toEqual([]);
    expect(await run('json', '{"a":1}\n{"b":2}')).toEqual([]);
    expect(await run('graphql', 'mutation { retractArticle(id: "a") { removed { events } } }')).toEqual([]);
  });
});
