import type { Country } from '../gazetteer';
import type {
  Article,
  Decision,
  Entity,
  EventParticipant,
  Evidence,
  GraphEvent,
  PartialDate,
  Role,
} from '../graph';
import type {
  ArticleReport,
  Connection,
  ConnectionEdge,
  FoundHit,
  Neighbour,
  Neighbourhood,
  Path,
  Relation,
  RolledUpTie,
} from '../queries';
import type { MergeCandidate } from '../review';
import type { GraphMention, Partner, Statistics } from '../store';
import type { PreviewReading } from './preview';

/** What stands behind each type of the schema; named in the script that generates the resolver types. */
export type EntityModel = Entity;
export type EventModel = GraphEvent;
export type ArticleModel = Article;
export type NodeModel = EntityModel | EventModel | ArticleModel;

export type RoleModel = Role;
export type ParticipantModel = EventParticipant;
export type EvidenceModel = Evidence & { readonly articleId: string };
export type ReportModel = ArticleReport;
export type MentionModel = GraphMention;
export type PartialDateModel = PartialDate;

export type EntityConnectionModel = Connection<Entity>;
export type EventConnectionModel = Connection<GraphEvent>;
export type ArticleConnectionModel = Connection<Article>;
export type MentionConnectionModel = Connection<GraphMention>;
export type PartnerConnectionModel = Connection<Partner>;
export type PartnerEdgeModel = ConnectionEdge<Partner>;
export type SearchConnectionModel = Connection<FoundHit>;
export type SearchEdgeModel = ConnectionEdge<FoundHit>;

export type MergeCandidateModel = MergeCandidate;
export type MergeCandidateConnectionModel = Connection<MergeCandidate>;
export type DecisionModel = Decision;
export type DecisionConnectionModel = Connection<Decision>;

export interface ReportedEventModel {
  readonly event: GraphEvent;
  readonly articleId: string;
}

export type NeighbourhoodModel = Neighbourhood;
export type NeighbourModel = Neighbour;
export type PathModel = Path;
export type RelationModel = Relation;

export type CountryModel = Country;
export type PlaceModel = EntityModel | CountryModel;
export type TieModel = RolledUpTie;
export type TieConnectionModel = Connection<RolledUpTie>;

export type PreviewModel = PreviewReading;
export type StatisticsModel = Statistics;
