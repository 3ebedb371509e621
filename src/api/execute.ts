import {
  type ExecutionResult,
  execute as executeOperation,
  GraphQLError,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { type Principal, SCOPES } from '../access';
import { type ApiServices, createContext, createShared } from './context';
import { publicError } from './errors';
import { createSchema } from './schema';

/** Whoever has the store at hand needs no token. */
const OWNER: Principal = { name: 'owner', scopes: SCOPES };

const NO_STREAM = 'A subscription has no end; ask a server for it (bang-giao serve).';

/**
 * Answers one operation without a server, as the server would; errors are in the result, never thrown.
 * The limits that protect a server don't apply.
 *
 * @param document the text of the operation
 * @param operationName which one, where the document holds several
 */
export async function execute(
  services: ApiServices,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string,
): Promise<ExecutionResult> {
  const schema = createSchema();
  const parsed = parseDocument(document);
  if (parsed instanceof GraphQLError) return { errors: [coded(parsed, 'GRAPHQL_PARSE_FAILED')] };
  const invalid = validate(schema, parsed);
  if (invalid.length > 0)
    return { errors: invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  if (getOperationAST(parsed, operationName)?.operation === 'subscription')
    return { errors: [coded(new GraphQLError(NO_STREAM), 'ARGUMENT_INVALID')] };
  const result = await executeOperation({
    schema,
    document: parsed,
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: createContext(services, OWNER, createShared(services)),
  });
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => publicError(error, services.logger)) };
}

function parseDocument(document: string) {
  try {
    return parse(document);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** The error with the code that the server gives it. */
function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}
