// Writes the figures of docs/extraction.md anew. Usage: node scripts/extraction-figures.mjs, after `npm run build`.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const DOCUMENT = path.join(ROOT, 'docs/extraction.md');
const FILES = ['reported', 'written', 'written-en', 'written-en-news'];
const TABLE = /(<!-- figures -->\n)[\s\S]*?(<!-- end of figures -->)/;

function reportOn(name) {
  const argv = [path.join(ROOT, 'dist/cli/main.js'), 'evaluate', `data/articles/${name}.jsonl`, '--json'];
  return JSON.parse(execFileSync(process.execPath, argv, { cwd: ROOT, encoding: 'utf8' }));
}

function rowOf(name) {
  const { articles, entities, edges, edgeTypes, dates } = reportOn(name);
  const figures = [entities.f1, edges.f1, edgeTypes.SIGNED.precision, edgeTypes.TWINNED_WITH.precision];
  const cells = [
    `\`${name}.jsonl\``,
    articles,
    ...figures.map((f) => f.toFixed(3)),
    `${dates.right} of ${dates.of}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  '| file | articles | entities F1 | edges F1 | SIGNED precision | TWINNED_WITH precision | dates exact |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
const table = [...head, ...FILES.map(rowOf)].join('\n');
writeFileSync(DOCUMENT, readFileSync(DOCUMENT, 'utf8').replace(TABLE, `$1\n${table}\n\n$2`));
