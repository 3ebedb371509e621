import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../data/questions');

/** An operation of `data/questions` with the variables that it suggests. */
export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export function question(name: string): Question {
  const query = readFileSync(path.join(FOLDER, `${name}.graphql`), 'utf8');
  return { query, variables: JSON.parse(/^# variables: (.+)$/m.exec(query)?.[1] ?? '{}') };
}

export function questionNames(): string[] {
  return readdirSync(FOLDER).map((file) => path.basename(file, '.graphql'));
}
