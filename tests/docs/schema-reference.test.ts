import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from '../../src/api/schema';

const ROOT = path.join(__dirname, '../..');

it('is current', () => {
  execFileSync(process.execPath, ['scripts/generate-schema-reference.mjs', '--check'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
});

it('has every type and every question', () => {
  const page = readFileSync(path.join(ROOT, 'docs/schema.md'), 'utf8');
  const schema = createSchema();
  const types = Object.keys(schema.getTypeMap()).filter(
    (name) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
  );
  for (const name of types) expect(page).toContain(`\n### ${name}\n`);
  for (const name of Object.keys(schema.getQueryType()!.getFields()))
    expect(page).toContain(`| \`${name}\` |`);
});
