import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isA, normsOf, wordsOf } from '../../../src/extraction/vi/lexicon';
import { WORD_CLASSES } from '../../../src/extraction/vi/lexicon/word-classes';

const FOLDER = join(__dirname, '..', '..', '..', 'data', 'languages', 'vi');
/** Lists whose rows are keyed by their first column and looked up by tokens. */
const OTHERS = /^(?:date-|page-furniture|word-classes|local-body-heads|body-name-forms)/;
const LISTS = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv') && !OTHERS.test(file));

function linesOf(file: string): { comments: string[]; rows: string[][] } {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [, ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return { comments, rows };
}

describe.each(LISTS)('%s', (file) => {
  const { comments, rows } = linesOf(file);

  it('names its source and licence', () => {
    expect(comments.join('\n')).toMatch(/^# Source: .+Licence: \S+/m);
  });

  it('has no phrase twice, however it is written', () => {
    const keys = rows.map(([key = '']) => normsOf(key).join(' '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('is sorted, complete, and in NFC', () => {
    const keys = rows.map(([key = '']) => key.toLowerCase());
    expect(keys).toEqual([...keys].sort());
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().every((cell) => cell === cell.normalize('NFC') && cell === cell.trim())).toBe(true);
  });
});

describe('word-classes.tsv', () => {
  const { comments, rows } = linesOf('word-classes.tsv');

  it('has the classes that the rules ask for, each explained, and no others', () => {
    expect([...new Set(rows.map(([name]) => name))].sort()).toEqual([...WORD_CLASSES].sort());
    for (const name of WORD_CLASSES)
      expect(comments.some((line) => line.startsWith(`# ${name}: `))).toBe(true);
  });

  it('tells words of a class from others', () => {
    expect([isA('comitative', 'với'), isA('comitative', 'và'), isA('comitative', undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(wordsOf('passive')).toEqual(new Set(['do', 'được']));
  });
});
