import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DEFAULT_PAGE_SIZE } from '../queries';
import { MAX_NODES } from './resolvers/network';

/** Bounds of one operation. */
export interface OperationLimits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields in the answer if every list is as long as it was asked for. */
  readonly cost: number;
  /** Tokens in the text of the operation. */
  readonly tokens: number;
  /** Fields under other names, in the whole text. */
  readonly aliases: number;
}

export const DEFAULT_OPERATION_LIMITS: OperationLimits = {
  depth: 15,
  cost: 50_000,
  tokens: 3_000,
  aliases: 100,
};

/**
 * Refuses operations beyond the limits with `LIMIT_EXCEEDED`, before anything of them is looked up; what is answered tells
 * its cost in `extensions.cost`.
 */
export function useOperationLimits(limits: OperationLimits): Plugin {
  const measure = (args: ExecutionArgs): { size: Size; errors: GraphQLError[] } => {
    const size = new Measure(args.schema, args.document, args.variableValues ?? {}).of(args.operationName);
    const exceeded = MEASURED.filter((limit) => size[limit] > limits[limit]);
    return { size, errors: exceeded.slice(0, 1).map((limit) => limitExceeded(limit, size, limits)) };
  };
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) =>
        parseWithin(limits.tokens, () => parseFn(source, { ...options, maxTokens: limits.tokens })),
      );
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { size, errors } = measure(args);
      if (errors.length > 0) {
        setResultAndStopExecution({ errors });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (!('data' in result)) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: size.cost } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { errors } = measure(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

const MEASURED = ['depth', 'cost', 'aliases'] as const;
type MeasuredLimit = (typeof MEASURED)[number];

const HELP: Readonly<Record<MeasuredLimit, string>> = {
  depth: 'nest fewer fields',
  cost: 'ask for shorter lists or fewer fields',
  aliases: 'ask for less in one operation',
};

function limitExceeded(limit: MeasuredLimit, size: Size, limits: OperationLimits): GraphQLError {
  return new GraphQLError(
    `The operation's ${limit} of ${size[limit]} is over the limit of ${limits[limit]}: ${HELP[limit]}.`,
    { extensions: { code: 'LIMIT_EXCEEDED', limit, value: size[limit], maximum: limits[limit] } },
  );
}

/** The parser says in words only that there were too many tokens. */
function parseWithin<T>(maximum: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError && error.message.includes(`more that ${maximum} tokens`)))
      throw error;
    throw new GraphQLError(`The operation has more than ${maximum} tokens: ask for less in one operation.`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', maximum },
    });
  }
}

/** Arguments that say how long a list may be; more than the largest of their bounds is refused by the resolvers. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'maxNodes']);

/** What a field costs that does more than read the store: a page of the web takes seconds. */
const COSTLY: ReadonlyMap<string, number> = new Map([['Mutation.fetchArticle', 5_000]]);

interface Size {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

const NOTHING: Size = { depth: 0, cost: 0, aliases: 0 };

/** Measures an operation that is valid. Each fragment is measured once, however often it is spread. */
class Measure {
  readonly #schema: GraphQLSchema;
  readonly #variables: Record<string, unknown>;
  readonly #operations: OperationDefinitionNode[] = [];
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #fragmentSizes = new Map<string, Size>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = { ...variables };
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) this.#operations.push(definition);
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
  }

  of(operationName: string | null | undefined): Size {
    const operation = this.#operations.find(
      ({ name }) => operationName == null || name?.value === operationName,
    );
    for (const { variable, defaultValue } of operation?.variableDefinitions ?? [])
      if (defaultValue) this.#variables[variable.name.value] ??= valueFromASTUntyped(defaultValue);
    const root = operation && this.#schema.getRootType(operation.operation);
    return root ? this.#selections(operation.selectionSet, root.name) : NOTHING;
  }

  #selections(set: SelectionSetNode, typeName: string): Size {
    const sizes = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, typeName);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
      return this.#selections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
    });
    return {
      depth: Math.max(0, ...sizes.map((size) => size.depth)),
      cost: sizes.reduce((sum, size) => sum + size.cost, 0),
      aliases: sizes.reduce((sum, size) => sum + size.aliases, 0),
    };
  }

  #fragment(name: string): Size {
    const known = this.#fragmentSizes.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const size = fragment
      ? this.#selections(fragment.selectionSet, fragment.typeCondition.name.value)
      : NOTHING;
    this.#fragmentSizes.set(name, size);
    return size;
  }

  /** Introspection (`__schema` and the like) counts as one field: it reads nothing from the store. */
  #field(node: FieldNode, typeName: string): Size {
    const field = this.#definition(typeName, node.name.value);
    const aliases = node.alias ? 1 : 0;
    if (!field || !node.selectionSet) return { depth: 1, cost: 1, aliases };
    const below = this.#selections(node.selectionSet, getNamedType(field.type).name);
    const own = COSTLY.get(`${typeName}.${field.name}`) ?? 1;
    const cost = own + this.#length(node, field) * below.cost;
    return { depth: below.depth + 1, cost, aliases: aliases + below.aliases };
  }

  #definition(typeName: string, fieldName: string): GraphQLField<unknown, unknown> | undefined {
    const type = this.#schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  }

  /** Items that a list field may answer with; 1 for a field that is no list with a size. */
  #length(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const size = field.args.find((arg) => SIZES.has(arg.name));
    if (!size) return 1;
    const given = node.arguments
      ?.filter((argument) => SIZES.has(argument.name.value))
      .map((argument) => valueFromASTUntyped(argument.value, this.#variables))
      .find((value) => typeof value === 'number');
    const length = given ?? size.defaultValue ?? DEFAULT_PAGE_SIZE;
    return Math.min(Math.max(Number(length), 1), MAX_NODES);
  }
}
