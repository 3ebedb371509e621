import { text } from 'node:stream/consumers';
import { readTextFile } from '../read-text-file';

/** The GraphQL text that an argument stands for: `-` standard input; with a brace the text itself; else a file's name. */
export async function readOperation(argument: string, stdin: NodeJS.ReadableStream): Promise<string> {
  if (argument === '-') return text(stdin);
  if (argument.includes('{')) return argument;
  return readTextFile(argument);
}
