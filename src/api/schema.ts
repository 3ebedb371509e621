import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageFile } from '../tables';
import { resolvers } from './resolvers';

let made: GraphQLSchema | undefined;

/** The schema of `schema.graphql` with its resolvers; made once, because that takes longer than most questions. */
export function createSchema(): GraphQLSchema {
  made ??= makeSchema();
  return made;
}

function makeSchema(): GraphQLSchema {
  const typeDefs = readFileSync(packageFile('schema.graphql'), 'utf8');
  return makeExecutableSchema({ typeDefs, resolvers });
}
