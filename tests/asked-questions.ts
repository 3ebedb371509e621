import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const QUESTIONS = path.join(__dirname, '../data/questions');

/** Names of the files of `data/questions` that only ask: each is one operation that changes nothing and ends. */
export function askedQuestions(): string[] {
  return readdirSync(QUESTIONS)
    .filter((file) => !/^(mutation|subscription)\b/m.test(readFileSync(path.join(QUESTIONS, file), 'utf8')))
    .map((file) => path.basename(file, '.graphql'));
}

/** One operation of a file of `data/questions` that holds several, or that changes something. */
export function operationOf(file: string): string {
  return readFileSync(path.join(QUESTIONS, `${file}.graphql`), 'utf8');
}
