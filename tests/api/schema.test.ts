import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { createSchema } from '../../src/api/schema';

const schema = createSchema();
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

it('describes every type, field, argument and value', () => {
  const without: string[] = [];
  const check = (name: string, thing: { description?: string | null | undefined }) => {
    if (!thing.description) without.push(name);
  };
  for (const type of ours) {
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  expect(without).toEqual([]);
});

it('gives every connection the same fields', () => {
  const connections = ours.filter(isObjectType).filter((type) => type.name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(10);
  for (const type of connections)
    expect([type.name, Object.keys(type.getFields())]).toEqual([
      type.name,
      ['edges', 'nodes', 'pageInfo', 'totalCount'],
    ]);
});

it('has resolver types that are current', () => {
  const root = path.join(__dirname, '../..');
  execFileSync(process.execPath, ['scripts/generate-resolver-types.mjs', '--check'], {
    cwd: root,
    stdio: 'pipe',
  });
});
