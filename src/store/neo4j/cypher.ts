import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where all statements are: one a file, its name is its path without the ending. */
const FOLDER = path.join(__dirname, '../../../cypher');

/** A line that stands for the text of another file: conditions that several statements share. */
const INCLUDED = /^ *\/\/< (\S+)$/gm;

let known: ReadonlyMap<string, string> | undefined;

/** Every statement by name, such as `read/events`; read once. */
export function statements(): ReadonlyMap<string, string> {
  known ??= readAll();
  return known;
}

/** The text of one statement, without comments. */
export function statement(name: string): string {
  const text = statements().get(name);
  if (text === undefined) throw new Error(`there is no statement cypher/${name}.cypher`);
  return text;
}

function readAll(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.cypher')) continue;
    const name = file.slice(0, -'.cypher'.length).replaceAll(path.sep, '/');
    texts.set(name, readFileSync(path.join(FOLDER, file), 'utf8'));
  }
  const whole = [...texts].filter(([name]) => !name.startsWith('conditions/'));
  return new Map(whole.map(([name, text]) => [name, bare(withIncluded(text, texts))]));
}

/** Without comments and indentation: what is short goes to the server in one piece. */
function bare(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}

function withIncluded(text: string, texts: ReadonlyMap<string, string>): string {
  return text.replace(INCLUDED, (_, name: string) => withIncluded(texts.get(name)!.trimEnd(), texts));
}
