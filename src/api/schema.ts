import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers';

/** The package's root, from `src/api` and from `dist/api` alike. */
export const PACKAGE_ROOT = path.join(__dirname, '..', '..');

/** The schema of `schema.graphql` with its resolvers. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(path.join(PACKAGE_ROOT, 'schema.graphql'), 'utf8');
  return makeExecutableSchema({ typeDefs, resolvers });
}
