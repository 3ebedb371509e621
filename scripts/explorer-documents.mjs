// Writes the explorer's operations, as its page sends them, to standard output: a file for `serve --documents`, with which
// the explorer works under `--only-documents`. Usage: node scripts/explorer-documents.mjs > documents.json
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const generated = new URL('../src/explorer/api/generated/operations.ts', import.meta.url);
const { outputText } = ts.transpileModule(readFileSync(generated, 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
});
const operations = {};
new Function('exports', outputText)(operations);

const documents = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name.replace(/Document$/, ''), document.toString()]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
