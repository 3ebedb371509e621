import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageFile } from '../tables';
import { resolvers } from './resolvers';

/** The schema of `schema.graphql` with its resolvers. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(packageFile('schema.graphql'), 'utf8');
  return makeExecutableSchema({ typeDefs, resolvers });
}
