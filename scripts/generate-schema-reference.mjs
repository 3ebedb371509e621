// Writes docs/schema.md, the reference of the API, from the descriptions in schema.graphql.
// With --check, writes nothing and exits with 1 where the file is not current.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  astFromValue,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
} from 'graphql';
import { writeOrCheck } from './generated-file.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const schema = buildSchema(readFileSync(path.join(root, 'schema.graphql'), 'utf8'));

/** Arguments of every list; told once, at the head of the page. */
const PAGE = ['first', 'after', 'last', 'before'];
const isPage = ({ args }) => PAGE.every((name) => args.some((arg) => arg.name === name));

const oneLine = (text) => (text ?? '').trim().replace(/\s*\n\s*/g, ' ');
const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const anchor = (name) => `#${name.toLowerCase()}`;

/** A type as it is written in the schema, with a link to what it is about. */
function typeLink(type) {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named)) return `\`${type}\``;
  return `[\`${type}\`](${anchor(named.name)})`;
}

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

function argument({ name, type, defaultValue, description }) {
  const standard = defaultValue === undefined ? '' : ` = \`${print(astFromValue(defaultValue, type))}\``;
  return `\`${name}\`: ${typeLink(type)}${standard}: ${oneLine(description)}`;
}

/** A field with its arguments, as one row. */
function fieldRow(field) {
  const own = isPage(field) ? field.args.filter(({ name }) => !PAGE.includes(name)) : field.args;
  const told = [...(isPage(field) ? ['*pages*'] : []), ...own.map(argument)].map(cell);
  const deprecated = field.deprecationReason ? ` **Deprecated**: ${cell(field.deprecationReason)}` : '';
  const args = told.length > 0 ? `<br>${told.join('<br>')}` : '';
  return [`\`${field.name}\``, cell(typeLink(field.type)), `${cell(field.description)}${deprecated}${args}`];
}

const fields = (type) => table(['field', 'type', 'what'], Object.values(type.getFields()).map(fieldRow));

function inputFields(type) {
  return table(
    ['field', 'type', 'what'],
    Object.values(type.getFields()).map(({ name, type: of, description, defaultValue }) => [
      `\`${name}\``,
      cell(typeLink(of)),
      `${cell(description)}${defaultValue === undefined ? '' : ` Default: \`${print(astFromValue(defaultValue, of))}\`.`}`,
    ]),
  );
}

function members(type) {
  if (isEnumType(type))
    return table(
      ['value', 'what'],
      type.getValues().map(({ name, description }) => [`\`${name}\``, cell(description)]),
    );
  if (isInputObjectType(type)) return inputFields(type);
  if (isObjectType(type) || isInterfaceType(type)) return fields(type);
  return '';
}

function section(type) {
  const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const below = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  const links = (types) => types.map((other) => typeLink(other)).join(', ');
  return [
    `### ${type.name}`,
    oneLine(type.description),
    isInputObjectType(type) && type.isOneOf ? 'Exactly one of the fields is given.' : '',
    above.length > 0 ? `Is: ${links(above)}.` : '',
    below.length > 0 ? `One of: ${links(below)}.` : '',
    members(type),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type),
);
const isList = ({ name }) => /(Connection|Edge)$/.test(name);
const chapters = [
  ['Where operations start', roots],
  ['Types', types.filter((type) => isObjectType(type) && !isList(type))],
  ['Interfaces', types.filter(isInterfaceType)],
  ['Conditions, orders and other input', types.filter(isInputObjectType)],
  ['Values', types.filter(isEnumType)],
  ['Scalars', types.filter(isScalarType)],
  ['Lists', types.filter((type) => isObjectType(type) && isList(type))],
];

const page = [
  '# The schema',
  '<!-- Generated from schema.graphql by scripts/generate-schema-reference.mjs; not edited by hand. -->',
  oneLine(schema.description),
  'A field marked *pages* takes `first`, `after`, `last` and `before`. `!` says that a value is never null, `[ ]` that there are several. The [guide for frontend developers](guide/frontend-developers.md) shows how to page, listen and generate types.',
  chapters
    .map(
      ([title]) =>
        `- [${title}](#${title
          .toLowerCase()
          .replace(/[^a-z ]/g, '')
          .replaceAll(' ', '-')})`,
    )
    .join('\n'),
  ...chapters.flatMap(([title, list]) => [`## ${title}`, ...list.map(section)]),
].join('\n\n');
const wanted = `${page}\n`;

writeOrCheck(root, 'docs/schema.md', wanted, 'scripts/generate-schema-reference.mjs');
