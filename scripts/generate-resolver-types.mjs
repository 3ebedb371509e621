// Writes src/api/generated/resolver-types.ts from schema.graphql.
// With --check, writes nothing and exits with 1 where the file is not current.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { writeOrCheck } from './generated-file.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const filename = path.join(root, 'src/api/generated/resolver-types.ts');
const HEADER = '// Generated from schema.graphql by scripts/generate-resolver-types.mjs; not edited by hand.';

const model = (name) => `../models#${name}`;
const entity = model('EntityModel');
const event = model('EventModel');
const config = {
  contextType: '../context#ApiContext',
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  avoidOptionals: { defaultValue: true },
  skipTypename: true,
  scalars: { DateValue: 'string', CountryCode: 'string', ID: 'string' },
  enumValues: {
    EntityType: '../../graph#EntityType',
    SearchType: '../../queries#SearchableType',
    CityLevel: '../../queries#PlaceLevel',
    AssociationKind: '../../graph#AssociationKind',
    AgreementKind: '../../graph#AgreementKind',
  },
  mappers: {
    Node: model('NodeModel'),
    Entity: entity,
    Person: entity,
    Party: entity,
    City: entity,
    Association: entity,
    Agreement: entity,
    Event: event,
    Meeting: event,
    Signing: event,
    Twinning: event,
    Article: model('ArticleModel'),
    Role: model('RoleModel'),
    Participant: model('ParticipantModel'),
    Evidence: model('EvidenceModel'),
    Report: model('ReportModel'),
    Mention: model('MentionModel'),
    PartialDate: model('PartialDateModel'),
    ReportedEvent: model('ReportedEventModel'),
    MergeCandidate: model('MergeCandidateModel'),
    MergeCandidateConnection: model('MergeCandidateConnectionModel'),
    Decision: model('DecisionModel'),
    DecisionConnection: model('DecisionConnectionModel'),
    PersonConnection: model('EntityConnectionModel'),
    PartyConnection: model('EntityConnectionModel'),
    CityConnection: model('EntityConnectionModel'),
    AssociationConnection: model('EntityConnectionModel'),
    AgreementConnection: model('EntityConnectionModel'),
    EventConnection: model('EventConnectionModel'),
    MeetingConnection: model('EventConnectionModel'),
    SigningConnection: model('EventConnectionModel'),
    TwinningConnection: model('EventConnectionModel'),
    ArticleConnection: model('ArticleConnectionModel'),
    MentionConnection: model('MentionConnectionModel'),
    MetWithConnection: model('PartnerConnectionModel'),
    TwinnedWithConnection: model('PartnerConnectionModel'),
    SearchConnection: model('SearchConnectionModel'),
    MetWithEdge: model('PartnerEdgeModel'),
    TwinnedWithEdge: model('PartnerEdgeModel'),
    SearchEdge: model('SearchEdgeModel'),
    Neighbourhood: model('NeighbourhoodModel'),
    NeighbourhoodNode: model('NeighbourModel'),
    Path: model('PathModel'),
    Relation: model('RelationModel'),
    Place: model('PlaceModel'),
    Country: model('CountryModel'),
    Tie: model('TieModel'),
    TieConnection: model('TieConnectionModel'),
    Preview: model('PreviewModel'),
    Statistics: model('StatisticsModel'),
  },
};

async function generate() {
  const document = parse(readFileSync(path.join(root, 'schema.graphql'), 'utf8'));
  const body = await codegen({
    filename,
    schema: document,
    documents: [],
    config,
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
  });
  return `${HEADER}\n${body.trim()}\n`;
}

const wanted = await generate();

writeOrCheck(root, 'src/api/generated/resolver-types.ts', wanted, 'scripts/generate-resolver-types.mjs');
