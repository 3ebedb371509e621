import { precisionOf } from '../../graph';
import type { Resolvers } from '../generated/resolver-types';
import { Article, Mention } from './articles';
import { Agreement, Association, City, Party, Person } from './entities';
import {
  AgreementKindNames,
  AssociationKindNames,
  CityLevelNames,
  EntityTypeNames,
  SearchTypeNames,
} from './enums';
import { Meeting, Participant, Report, Signing, Twinning } from './events';
import { EvidenceType } from './evidence';
import { Mutation } from './mutation';
import { Neighbourhood, NeighbourhoodNode, Path, Relation } from './network';
import { MetWithConnection, MetWithEdge, TwinnedWithConnection, TwinnedWithEdge } from './partners';
import { Preview } from './preview';
import { Query } from './query';
import { Decision } from './review';
import { Role } from './role';
import { CountryCode, DateValue } from './scalars';
import { SearchConnection, SearchEdge } from './search';
import { Statistics } from './statistics';
import { ReportedEvent, Subscription } from './subscription';
import { Country, placeTypeName, Tie } from './ties';
import { eventTypeName, nodeTypeName } from './type-names';

/** Resolvers of every type of `schema.graphql` whose fields its model does not have as they are. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Subscription,
  ReportedEvent,
  Node: { __resolveType: nodeTypeName },
  Entity: { __resolveType: (entity) => entity.type },
  Event: { __resolveType: eventTypeName },
  Place: { __resolveType: placeTypeName },
  Person,
  Party,
  City,
  Association,
  Agreement,
  Meeting,
  Signing,
  Twinning,
  Participant,
  Report,
  Role,
  Evidence: EvidenceType,
  Article,
  Mention,
  MetWithConnection,
  MetWithEdge,
  TwinnedWithConnection,
  TwinnedWithEdge,
  SearchConnection,
  SearchEdge,
  Neighbourhood,
  NeighbourhoodNode,
  Path,
  Relation,
  Country,
  Tie,
  Preview,
  Statistics,
  Decision,
  PartialDate: { value: (date) => date, precision: precisionOf },
  DateValue,
  CountryCode,
  EntityType: EntityTypeNames,
  SearchType: SearchTypeNames,
  CityLevel: CityLevelNames,
  AssociationKind: AssociationKindNames,
  AgreementKind: AgreementKindNames,
};
