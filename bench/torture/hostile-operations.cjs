// Makes hostile requests out of a schema, always the same ones for one seed: valid and broken operations, deep, wide, under
// many names, with fragments in circles, wrong variables, and texts that would be statements in every argument.
const {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} = require('graphql');

/** Stands in every text that is sent: no statement of a database may ever hold it. */
const MARKER = 'zq7marker';

const INJECTIONS = [
  `${MARKER}' OR '1'='1' --`,
  `${MARKER}'; DELETE FROM entity; --`,
  `${MARKER}" OR 1=1 --`,
  `${MARKER}') UNION SELECT body FROM record --`,
  `${MARKER}\` DETACH DELETE n //`,
  `${MARKER}"}) MATCH (n) DETACH DELETE n //`,
  `${MARKER}'}) CALL dbms.components() YIELD name RETURN name //`,
  `${MARKER}\\' RETURN 1 //`,
  `${MARKER}* NEAR("a" "b") OR name:x^9`,
  `${MARKER}~2 AND (/.*/ OR [a TO z])`,
  `${MARKER}\u0000\u0007\u001b[31m`,
  `${MARKER}\u202e\ud83d\ude00 e\u0301\u0323`,
  `${MARKER}%_*?"+-&|!(){}[]^:\\/$1 :p {{x}} \${x}`,
  `${MARKER}${'ơ'.repeat(150)}`,
  `${MARKER}<script>alert(1)</script>`,
  `${MARKER}../../../../etc/passwd`,
  `${MARKER}__proto__`,
];
const REAL_NAMES = ['Móng Cái', 'mong cai', '东兴', 'Dong Hung', ''];
const SCALARS = [0, 1, -1, 3, 100, 101, 2147483647, 2147483648, -2147483649, 1e300, 0.5, true, null, '', '7'];

/** Numbers from 0 to 1 that look random (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Generator {
  constructor(schema, seed) {
    this.schema = schema;
    this.random = randomFrom(seed);
    this.roots = [schema.getQueryType(), schema.getQueryType(), schema.getMutationType()];
  }

  int(most) {
    return Math.floor(this.random() * most);
  }

  pick(list) {
    return list[this.int(list.length)];
  }

  chance(share) {
    return this.random() < share;
  }

  /** One request: a kind, and what is sent as JSON (`query`, `variables`), by GET, or as it is (`body`). */
  next() {
    const kind = this.pick(Object.keys(KINDS));
    return { kind, ...KINDS[kind](this) };
  }

  operation(depth) {
    const root = this.pick(this.roots);
    const keyword = root === this.schema.getMutationType() ? 'mutation' : 'query';
    return `${keyword} ${this.selections(root, depth)}`;
  }

  selections(type, depth) {
    const own = Object.values(type.getFields?.() ?? {});
    const fields = Array.from({ length: 1 + this.int(3) }, () => this.pick(own)).map((field, n) =>
      this.field(field, depth, n),
    );
    const parts = this.schema.isAbstractType?.(type) ? this.schema.getPossibleTypes(type) : [];
    if (parts.length > 0 && this.chance(0.5)) {
      const part = this.pick(parts);
      fields.push(`... on ${part.name} ${this.selections(part, depth - 1)}`);
    }
    return `{ __typename ${fields.join(' ')} }`;
  }

  field(field, depth, n) {
    const type = getNamedType(field.type);
    const composite = isObjectType(type) || isInterfaceType(type) || isUnionType(type);
    if (composite && depth <= 0) return '';
    const below = composite ? ` ${this.selections(type, depth - 1)}` : '';
    return `f${n}_${this.int(1000)}: ${field.name}${this.arguments(field)}${below}`;
  }

  arguments(field) {
    const given = field.args.filter((arg) => isNonNullType(arg.type) || this.chance(0.35));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.literal(arg.type, 3)}`).join(', ')})`;
  }

  /** A value as the language writes it: of the type, but for one time in ten. */
  literal(type, depth) {
    if (this.chance(0.02)) return JSON.stringify(this.pick(INJECTIONS));
    if (isNonNullType(type)) return this.literal(type.ofType, depth);
    if (isListType(type)) {
      const length = this.chance(0.1) ? 120 : this.int(4);
      return `[${Array.from({ length }, () => this.literal(type.ofType, depth - 1)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.chance(0.9) ? this.pick(type.getValues()).name : MARKER.toUpperCase();
    if (isInputObjectType(type)) return this.inputLiteral(type, depth);
    if (type.name === 'Int' || type.name === 'Float')
      return String(this.pick([0, 1, 2, 5, 20, 100, 101, -1, 2 ** 40]));
    if (type.name === 'Boolean') return String(this.chance(0.5));
    if (type.name === 'DateValue')
      return this.pick(['"2024"', '"2024-05"', '"2024-05-20"', '"2024-13-45"', `"${MARKER}"`]);
    if (type.name === 'CountryCode') return this.pick(['"VN"', '"CN"', '"vn"', `"${MARKER}"`]);
    return JSON.stringify(this.text());
  }

  inputLiteral(type, depth) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf && this.chance(0.9)) {
      const field = this.pick(fields);
      return `{ ${field.name}: ${this.literal(field.type, depth - 1)} }`;
    }
    const given = fields.filter((field) => isNonNullType(field.type) || (depth > 0 && this.chance(0.3)));
    return `{ ${given.map((field) => `${field.name}: ${this.literal(field.type, depth - 1)}`).join(', ')} }`;
  }

  text() {
    return this.chance(0.2) ? this.pick(REAL_NAMES) : this.pick(INJECTIONS);
  }

  /** Any JSON, without regard to what is asked for. */
  json(depth) {
    const roll = this.random();
    if (depth <= 0 || roll < 0.4) return this.chance(0.5) ? this.text() : this.pick(SCALARS);
    if (roll < 0.6) return Array.from({ length: this.int(5) }, () => this.json(depth - 1));
    const names = ['id', 'name', '__proto__', 'constructor', 'toString', 'from', 'text', MARKER];
    return JSON.parse(
      `{${Array.from({ length: this.int(4) }, () => `${JSON.stringify(this.pick(names))}:${JSON.stringify(this.json(depth - 1))}`).join(',')}}`,
    );
  }

  /** The text with a few characters taken out, put in, doubled or cut off. */
  mutated(text) {
    let broken = text;
    for (let times = 1 + this.int(4); times > 0; times--) {
      const at = this.int(broken.length);
      const piece = this.pick([
        '{',
        '}',
        '(',
        ')',
        '"',
        '"""',
        '...',
        '@',
        '$',
        '\u0000',
        '\ufeff',
        '#',
        '\\u',
        ':',
        '[',
        'é',
        '&',
        '',
      ]);
      const edit = this.int(4);
      if (edit === 0) broken = broken.slice(0, at) + broken.slice(at + 1 + this.int(6));
      else if (edit === 1) broken = broken.slice(0, at) + piece + broken.slice(at);
      else if (edit === 2) broken = broken.slice(0, at) + broken.slice(at, at + 30) + broken.slice(at);
      else broken = broken.slice(0, Math.max(1, at));
    }
    return broken;
  }
}

/** Operations that take each of the schema's kinds of input as a variable. */
const WITH_VARIABLES = [
  'query ($v: EntityRef!) { entity(ref: $v) { id name } }',
  'query ($v: EventFilter) { events(filter: $v, first: 3) { totalCount nodes { id } } }',
  'query ($v: [EntityRef!]!) { neighbourhood(of: $v) { nodes { id } } }',
  'query ($v: String!) { search(text: $v) { totalCount edges { matched } } }',
  'query ($v: Int) { people(first: $v) { nodes { id name } } }',
  'query ($v: String) { articles(after: $v, first: 2) { nodes { id title } } }',
  'query ($v: ArticleInput!) { preview(article: $v) { text } }',
  'query ($v: ID!) { node(id: $v) { id } article(id: $v) { title } }',
  'query ($v: EventFilter) { timeline(filter: $v, by: DAY) { start meetings } }',
  'query ($v: [CountryCode!]) { ties(rollUpTo: CITY, acrossCountries: $v) { totalCount } }',
  'query ($v: ArticleFilter) { articles(filter: $v) { totalCount } }',
  'query ($v: Boolean!) { statistics @include(if: $v) { articles } }',
  'mutation ($v: [ArticleInput!]!) { ingestArticles(articles: $v) { added } }',
  'mutation ($v: ID!) { retractArticle(id: $v) { removed { events } } }',
  'mutation ($v: String!) { mergeEntities(keep: $v, merge: $v, reason: $v) { id } }',
  'mutation ($v: String!) { fetchArticle(url: $v) { text } }',
];

const KINDS = {
  valid: (g) => ({ query: g.operation(1 + g.int(4)) }),
  'valid by GET': (g) => ({ query: g.operation(2), method: 'GET' }),
  variables: (g) => ({ query: g.pick(WITH_VARIABLES), variables: { v: g.json(4) } }),
  'variables of no object': (g) => ({ query: g.pick(WITH_VARIABLES), variables: g.json(2) }),
  broken: (g) => ({ query: g.mutated(g.operation(3)) }),
  deep: (g) => {
    const levels = 1 + g.int(60);
    return {
      query: `{ city(ref: { name: ${JSON.stringify(g.text())} }) { ${'partOf { '.repeat(levels)} id ${'} '.repeat(levels)} } }`,
    };
  },
  wide: (g) => ({
    query: `{ ${Array.from({ length: 1 + g.int(400) }, (_, n) => `a${n}: statistics { articles }`).join(' ')} }`,
  }),
  nested: (g) => {
    const size = g.pick([1, 10, 100, 101, 2147483647, -1]);
    const list = (inner) => `metWith(first: ${size}) { nodes { ${inner} } }`;
    const levels = 1 + g.int(6);
    let inner = 'id';
    for (let n = 0; n < levels; n++) inner = `... on City { ${list(inner)} } id`;
    return { query: `{ cities(first: ${size}) { nodes { ${inner} } } }` };
  },
  cycle: (g) => {
    const length = 1 + g.int(5);
    const fragments = Array.from(
      { length },
      (_, n) => `fragment F${n} on City { id partOf { ...F${(n + 1) % length} } }`,
    );
    return { query: `{ cities { nodes { ...F0 } } } ${fragments.join(' ')}` };
  },
  doubled: (g) => {
    const length = 2 + g.int(30);
    const fragments = Array.from({ length }, (_, n) =>
      n === length - 1
        ? `fragment F${n} on Query { statistics { articles } }`
        : `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    return { query: `query { ...F0 } ${fragments.join(' ')}` };
  },
  directives: (g) => ({
    query: `{ statistics ${g.pick(['@skip(if: true) ', '@include(if: $x) ', '@nothing ', '@defer ', '@skip(if: "x") ']).repeat(1 + g.int(50))}{ articles } }`,
  }),
  introspection: (g) => {
    const levels = g.int(12);
    return {
      query: `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} } '.repeat(levels)} } } __type(name: ${JSON.stringify(g.text())}) { name } }`,
    };
  },
  subscription: (g) => ({
    query: `subscription { eventReported(filter: ${g.literal(g.schema.getType('EventFilter'), 2)}) { event { id } } nothing }`,
  }),
  tokens: (g) => ({
    query: `{ ${g.pick(['__typename ', '#\n', '"', '(', '{ ', ', ']).repeat(1 + g.int(8000))} }`,
  }),
  'no request': (g) => ({
    body: g.pick([
      JSON.stringify(g.json(4)),
      g.mutated('{"query":"{ __typename }"}'),
      '[]',
      '',
      '{"query":',
      `[${'[],'.repeat(500)}[]]`,
      '['.repeat(5000),
    ]),
  }),
  'strange members': (g) => ({
    body: JSON.stringify({
      query: '{ __typename }',
      operationName: g.json(1),
      variables: g.json(2),
      extensions: g.json(3),
      [MARKER]: g.json(2),
    }),
  }),
};

/** Endless requests; `schema` is a `GraphQLSchema`. */
function* hostileRequests(schema, seed) {
  const generator = new Generator(schema, seed);
  for (;;) yield generator.next();
}

module.exports = { hostileRequests, MARKER };
