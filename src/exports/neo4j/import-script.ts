import type { Table } from './table';

const HEAD = `#!/bin/sh
# Makes a new Neo4j 5 database of the CSV files beside this script. The database must be stopped, or not exist.
# The name of the database is the first argument (default: neo4j); more options of neo4j-admin may follow it.
# Then "bang-giao copy --from …the store that was exported --to neo4j://…" makes constraints and indexes.
set -e
cd "$(dirname "$0")"
database="\${1:-neo4j}"
[ $# -gt 0 ] && shift
`;

/** A list's elements are parted by a control character, and titles may hold line breaks. The largest value is an article. */
const OPTIONS = ['--array-delimiter=U+001F', '--multiline-fields=true', '--read-buffer-size=64m'];

/** A shell script that imports the tables with neo4j-admin. */
export function importScript(nodes: readonly Table[], relationships: readonly Table[]): string {
  const words = [
    'neo4j-admin database import full "$database"',
    ...OPTIONS,
    '"$@"',
    ...nodes.map(({ name }) => `--nodes=${name}.csv`),
    ...relationships.map(({ name, type }) => `--relationships=${type}=${name}.csv`),
  ];
  return `${HEAD}${words.join(' \\\n  ')}\n`;
}
