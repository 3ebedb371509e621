import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

const TYPES = `
  type Event @node {
    id: ID!
    type: String!
    date: String
    dateKey: String!
    participants: [Entity!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    articles: [Article!]! @relationship(type: "REPORTS", direction: IN, properties: "Report")
  }
  type Entity @node {
    id: ID!
    name: String!
    participatedIn: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
  }
  type Article @node {
    id: ID!
    title: String
    publisher: String
  }
  type Participation @relationshipProperties {
    role: String!
    side: Int
  }
  type Report @relationshipProperties {
    quotes: [String!]!
  }
`;

/** Answers operations with @neo4j/graphql from the database that a driver's settings name. */
export async function neo4jGraphql(uri, username, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const ask = async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue: {} });
    if (errors) throw errors[0];
    return data;
  };
  return { ask, close: () => driver.close() };
}
