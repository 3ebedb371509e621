import { signatoryIds, twinIds } from '../../queries';
import type { ApiContext } from '../context';
import type {
  MeetingResolvers,
  ParticipantResolvers,
  ReportResolvers,
  SigningResolvers,
  TwinningResolvers,
} from '../generated/resolver-types';
import type { EventModel } from '../models';
import { evidenceOfReports, inArticle } from './evidence';

/** Fields of every event. */
const eventFields = {
  place: (event: EventModel, _: unknown, { loaders }: ApiContext) =>
    event.placeId === null ? null : loaders.entity.load(event.placeId),
  participants: (event: EventModel) => [...event.participants],
  reportCount: (event: EventModel) => event.reports.length,
  evidence: (event: EventModel, { first }: { first: number }) => evidenceOfReports(event.reports, first),
};

function loadAll(ids: readonly string[], { loaders }: ApiContext) {
  return loaders.entity.loadAll(ids);
}

export const Meeting: MeetingResolvers = eventFields;

export const Signing: SigningResolvers = {
  ...eventFields,
  agreement: (event, _, { loaders }) =>
    event.agreementId === null ? null : loaders.entity.load(event.agreementId),
  signatories: (event, _, context) => loadAll(signatoryIds(event), context),
};

export const Twinning: TwinningResolvers = {
  ...eventFields,
  since: (event) => event.date,
  members: (event, _, context) => loadAll(twinIds(event), context),
};

export const Participant: ParticipantResolvers = {
  entity: (participant, _, { loaders }) => loaders.entity.load(participant.entityId),
};

export const Report: ReportResolvers = {
  evidence: ({ articleId, evidence }) => evidence.map((e) => inArticle(articleId, e)),
};
