import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const QUESTIONS = path.join(__dirname, '../data/questions');

/** An operation of `data/questions` with the variables that it suggests. */
export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Names of the files of `data/questions` that only ask: each is one operation that changes nothing and ends. */
export function askedQuestions(): string[] {
  return readdirSync(QUESTIONS)
    .filter((file) => !/^(mutation|subscription)\b/m.test(readFileSync(path.join(QUESTIONS, file), 'utf8')))
    .map((file) => path.basename(file, '.graphql'));
}

/** The text of a file of `data/questions`. */
export function operationOf(name: string): string {
  return readFileSync(path.join(QUESTIONS, `${name}.graphql`), 'utf8');
}

export function question(name: string): Question {
  const query = operationOf(name);
  return { query, variables: JSON.parse(/^# variables: (.+)$/m.exec(query)?.[1] ?? '{}') };
}
