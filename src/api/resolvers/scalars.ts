import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../../graph';

/**
 * A scalar that is text, checked by `parse`, which throws where the text is wrong. Only its functions are given:
 * a whole scalar would put its own description, or none, in the place of the one in `schema.graphql`.
 */
function textScalar(name: string, parse: (text: string) => string): GraphQLScalarType {
  const checked = (value: unknown): string => {
    if (typeof value === 'string') return parse(value);
    throw invalid(`${name} must be a string.`);
  };
  const functions: Partial<GraphQLScalarType> = {
    serialize: String,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
  };
  return functions as GraphQLScalarType;
}

export const DateValue = textScalar('DateValue', (text) => {
  if (isPartialDate(text)) return text;
  throw invalid(
    `“${text}” is no date: expected YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has.`,
  );
});

export const CountryCode = textScalar('CountryCode', (text) => {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  throw invalid(`“${text}” is no country code: expected ISO 3166-1 alpha-2, such as VN.`);
});

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'ARGUMENT_INVALID' } });
}
