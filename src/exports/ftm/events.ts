import type { Article, Edge, Entity, GraphEvent } from '../../graph';
import type { WithNamed } from '../with-named';
import { entityId } from './actors';
import { type FtmEntity, ftmEntity, ftmId } from './entity';

const LANGUAGES: Readonly<Record<string, string>> = { vi: 'vie', en: 'eng' };
const EVENT_NAMES = { MEETING: 'Meeting', SIGNING: 'Signing', TWINNING: 'Twinning' } as const;
const EDGE_NAMES = { MET_WITH: 'met with', SIGNED: 'signed', TWINNED_WITH: 'twinned with' } as const;

/** An article without its text, which is others' property. */
export function articleEntity({ id, title, url, publisher, publishedAt, language }: Article): FtmEntity {
  return ftmEntity('Article', ftmId('article', id), {
    title,
    sourceUrl: url,
    publisher,
    publishedAt,
    language: LANGUAGES[language],
  });
}

/** An event that occurred, with the sentences that tell it. */
export function eventEntities({ item: event, entities }: WithNamed<GraphEvent>): FtmEntity[] {
  if (event.status !== 'OCCURRED') return [];
  const { id, type, date, placeId, participants, reports } = event;
  const present = participants.flatMap((p) => entities.get(p.entityId) ?? []);
  const actors = [...new Map(present.filter(isActor).map((entity) => [entity.id, entity])).values()];
  return [
    ftmEntity('Event', ftmId('event', id), {
      name: `${EVENT_NAMES[type]}: ${actors.map(({ name }) => name).join(', ')}`,
      date,
      location: entities.get(placeId ?? '')?.name,
      involved: actors.map((actor) => entityId(actor.id)),
      proof: reports.map(({ articleId }) => ftmId('article', articleId)),
      summary: reports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
      recordId: id,
    }),
  ];
}

function isActor({ type }: Entity): boolean {
  return type !== 'Agreement';
}

/** FollowTheMoney has no kind of link for any of the ties; the role says which it is. */
export function edgeEntity({ id, type, source, target, date }: Edge): FtmEntity {
  return ftmEntity('UnknownLink', ftmId('edge', id), {
    subject: entityId(source),
    object: entityId(target),
    role: EDGE_NAMES[type],
    date,
  });
}
