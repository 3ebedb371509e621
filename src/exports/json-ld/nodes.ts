import {
  type Article,
  type Edge,
  type Entity,
  type GraphEvent,
  type PartialDate,
  precisionOf,
  type Role,
} from '../../graph';
import { iri } from './context';

/** A node object; several with one `@id` are one thing. */
export type JsonLdNode = Readonly<Record<string, unknown>> & { readonly '@id': string };

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  government: 'schema:GovernmentOrganization',
  education: 'schema:EducationalOrganization',
};

function typeOf({ type, kind, level }: Entity): string {
  if (type === 'Person') return 'schema:Person';
  if (type === 'Party') return 'schema:PoliticalParty';
  if (type === 'City') return level === 'city' ? 'schema:City' : 'schema:AdministrativeArea';
  if (type === 'Agreement') return 'schema:CreativeWork';
  return ORGANIZATIONS[kind ?? ''] ?? 'schema:Organization';
}

export function entityNode(entity: Entity): JsonLdNode {
  const { id, type, name, aliases, country, placeId, location, identifiers } = entity;
  const place = placeId === null ? undefined : iri('entity', placeId);
  return {
    '@id': iri('entity', id),
    '@type': typeOf(entity),
    name,
    alternateName: aliases.flatMap((alias) =>
      alias.name === name
        ? []
        : alias.language === null
          ? alias.name
          : { '@value': alias.name, '@language': alias.language },
    ),
    identifier: identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    ...(country !== null && type === 'City' && { addressCountry: country }),
    ...(place && { [type === 'City' ? 'containedInPlace' : 'parentOrganization']: place }),
    ...location,
  };
}

/** A person's position, as articles tell it. */
export function roleNodes({ id, personId, title, ofId, asOf }: Role): JsonLdNode[] {
  const role = iri('role', id);
  return [
    {
      '@id': role,
      '@type': 'schema:OrganizationRole',
      roleName: title,
      ...(ofId !== null && { memberOf: iri('entity', ofId) }),
      ...(asOf !== null && { datePublished: typedDate(asOf) }),
    },
    { '@id': iri('entity', personId), P39: role },
  ];
}

export function articleNode({ id, title, url, publisher, publishedAt, language }: Article): JsonLdNode {
  return {
    '@id': iri('article', id),
    '@type': 'schema:NewsArticle',
    inLanguage: language,
    ...(title !== null && { headline: title }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher }),
    ...(publishedAt !== null && { datePublished: typedDate(publishedAt) }),
  };
}

/** An event that occurred with the sentences that tell it; of others nothing, because schema.org would assert them. */
export function eventNodes(event: GraphEvent): JsonLdNode[] {
  if (event.status !== 'OCCURRED') return [];
  const { id, type, date, placeId, agreementId, participants, reports } = event;
  const about = iri('event', id);
  const quotes = reports.flatMap(({ articleId, evidence }) =>
    evidence.map(({ quote, start }) => ({
      '@id': iri('quote', `${id} ${articleId} ${start}`),
      '@type': 'schema:Quotation',
      text: quote,
      isPartOf: iri('article', articleId),
      about,
    })),
  );
  return [
    {
      '@id': about,
      '@type': 'schema:Event',
      additionalType: type,
      ...(date !== null && { startDate: typedDate(date) }),
      ...(placeId !== null && { location: iri('entity', placeId) }),
      ...(agreementId !== null && { about: iri('entity', agreementId) }),
      P710: [...new Set(participants.map(({ entityId }) => iri('entity', entityId)))],
    },
    ...quotes,
  ];
}

/** What a tie says of its ends themselves: that a document has a signatory, that two are twins, both ways round. */
export function edgeNodes({ type, source, target }: Edge): JsonLdNode[] {
  const [one, other] = [iri('entity', source), iri('entity', target)];
  if (type === 'SIGNED') return [{ '@id': other, P1891: one }];
  if (type !== 'TWINNED_WITH') return [];
  return [
    { '@id': one, P190: other },
    { '@id': other, P190: one },
  ];
}

const DATE_TYPES = { YEAR: 'xsd:gYear', MONTH: 'xsd:gYearMonth', DAY: 'xsd:date' } as const;

function typedDate(date: PartialDate): unknown {
  return { '@value': date, '@type': DATE_TYPES[precisionOf(date)] };
}
