// Writes src/explorer/api/generated/operations.ts from schema.graphql and the operations beside it: their texts, with the
// types of variables and answers. With --check, writes nothing and exits with 1 where the file is not current.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { writeOrCheck } from './generated-file.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'src/explorer/api/operations');
const filename = path.join(root, 'src/explorer/api/generated/operations.ts');
const HEADER =
  '// Generated from schema.graphql and ../operations by scripts/generate-explorer-operations.mjs; not edited by hand.';

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  onlyOperationTypes: true,
  documentMode: 'string',
  dedupeFragments: true,
  scalars: { DateValue: 'string', CountryCode: 'string', ID: 'string' },
};

function documents() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(path.join(folder, name), 'utf8')) }));
}

async function generate() {
  const body = await codegen({
    filename,
    schema: parse(readFileSync(path.join(root, 'schema.graphql'), 'utf8')),
    documents: documents(),
    config,
    pluginMap: { typescript, typescriptOperations, typedDocumentNode },
    plugins: [{ typescript: {} }, { typescriptOperations: {} }, { typedDocumentNode: {} }],
  });
  return `${HEADER}\n${body.trim()}\n`;
}

const wanted = await generate();

writeOrCheck(
  root,
  'src/explorer/api/generated/operations.ts',
  wanted,
  'scripts/generate-explorer-operations.mjs',
);
