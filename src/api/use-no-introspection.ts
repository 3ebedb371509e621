import { type ExecutionResult, GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The library's guesses at what was meant: names of the schema. */
const SUGGESTION = / Did you mean [^?]*\?/g;

/** Keeps the schema to itself: it can't be asked for, and errors suggest no names. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
    onResultProcess({ result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result || Array.isArray(result)) return;
      const { errors, ...rest } = result as ExecutionResult;
      if (errors?.some(({ message }) => message.includes(' Did you mean ')))
        setResult({ ...rest, errors: errors.map(withoutSuggestion) });
    },
  };
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(error.message.replace(SUGGESTION, ''), {
    nodes,
    source,
    positions,
    path,
    extensions,
  });
}
