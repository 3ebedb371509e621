import { existsSync } from 'node:fs';
import { packageFile, readRows, readTable } from '../../src/tables';

describe('tables of the package', () => {
  it('have columns by name, without comments', () => {
    const kinds = readTable('languages/vi/place-kinds.tsv');
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.find((row) => row.word === 'tỉnh')).toMatchObject({ level: 'province' });
    expect(kinds.every((row) => !row.word?.startsWith('#'))).toBe(true);
  });

  it('can be read as rows', () => {
    const rows = readRows('languages/vi/page-furniture.tsv');
    expect(rows).toContainEqual(['related', 'Tin liên quan']);
  });

  it('that do not exist are the system’s error', () => {
    expect(() => readRows('languages/xx/none.tsv')).toThrow(/ENOENT/);
  });

  it('stand in the package', () => {
    expect(existsSync(packageFile('schema.graphql'))).toBe(true);
  });
});
