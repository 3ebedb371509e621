import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program';
import { ROOT } from '../sample-server';

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** What is wrong with the commands of a shell block that is not run: ones that are not there, options that none has. */
export function wrongCommands(text: string, { others }: { others: 'refused' | 'let be' }): string[] {
  const whole = text.replace(/\\\n/g, ' ').split('\n').map(withoutComment);
  return whole.flatMap(commandsOf).flatMap((words) => wrong(words, others));
}

function withoutComment(line: string): string {
  return line.replace(/(^|\s)#(?=\s|$)[^'"]*$/, '');
}

/** The commands of a line, each as its words; words in quotes are one. */
function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]];
  for (const word of line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []) {
    if (['|', '&&', '||', ';', '&'].includes(word)) commands.push([]);
    else commands.at(-1)!.push(word);
  }
  return commands.filter((words) => words.length > 0);
}

function wrong(words: readonly string[], others: 'refused' | 'let be'): string[] {
  const [first = '', ...rest] = words;
  if (/^[A-Z_]+=/.test(first)) return rest.length > 0 ? wrong(rest, others) : [];
  if (first === 'bang-giao') return wrongOfOurs(rest);
  if (first === 'node' && rest[0] === 'dist/cli/main.js') return wrongOfOurs(rest.slice(1));
  if (first === 'npm' && rest[0] === 'run')
    return rest[1]! in scripts ? [] : [`npm run ${rest[1]}: no such script`];
  if (first === 'npm' && ['start', 'test'].includes(rest[0]!))
    return rest[0]! in scripts ? [] : [`npm ${rest[0]}`];
  if (first === 'npm' && ['ci', 'link'].includes(rest[0]!)) return [];
  if (first === 'npx')
    return existsSync(path.join(ROOT, 'node_modules/.bin', rest[0]!)) ? [] : [`npx ${rest[0]}`];
  if (first === 'docker' && rest[0] === 'compose')
    return existsSync(path.join(ROOT, 'docker-compose.yml')) ? [] : [first];
  if (['cd', 'export', 'git'].includes(first)) return [];
  if (first === 'curl') return [];
  if (first.includes('/') && existsSync(path.join(ROOT, first))) return [];
  return others === 'let be' ? [] : [`${words.join(' ')}: mark the block as \`run\`, or as \`not-run: why\``];
}

function wrongOfOurs(words: readonly string[]): string[] {
  const shell = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    interruption: () => new AbortController().signal,
    exitCode: 0,
  };
  const program = createProgram(words, shell);
  const [name] = words;
  const command = program.commands.find((one) => one.name() === name);
  if (!command) return name?.startsWith('-') ? [] : [`bang-giao ${name}: no such command`];
  const deeper = command.commands.find((one) => one.name() === words[1]);
  const known = [program, command, ...(deeper ? [deeper] : [])].flatMap(flags);
  return words
    .filter((word) => /^--[a-z]/.test(word))
    .map((word) => word.replace(/=.*/, ''))
    .filter((word) => word !== '--help' && !known.includes(word))
    .map((word) => `bang-giao ${name} ${word}: no such option`);
}

function flags(command: Command): string[] {
  return command.options.flatMap(({ long }) => long ?? []);
}
