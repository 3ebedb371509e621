const reference = (id: string) => ({ '@id': id, '@type': '@id' });

/** What the names in the document mean: schema.org, and Wikidata's properties where they say more. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  identifier: 'schema:identifier',
  containedInPlace: reference('schema:containedInPlace'),
  parentOrganization: reference('schema:parentOrganization'),
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  addressCountry: 'schema:addressCountry',
  headline: 'schema:headline',
  url: { '@id': 'schema:url', '@type': 'schema:URL' },
  publisher: 'schema:publisher',
  inLanguage: 'schema:inLanguage',
  datePublished: 'schema:datePublished',
  additionalType: 'schema:additionalType',
  startDate: 'schema:startDate',
  location: reference('schema:location'),
  about: reference('schema:about'),
  isPartOf: reference('schema:isPartOf'),
  text: 'schema:text',
  roleName: 'schema:roleName',
  memberOf: reference('schema:memberOf'),
  /** Twinned administrative body. */
  P190: reference('wdt:P190'),
  /** Signatory. */
  P1891: reference('wdt:P1891'),
  /** Participant. */
  P710: reference('wdt:P710'),
  /** Position held. */
  P39: reference('wdt:P39'),
} as const;

/** Address of a thing: every id makes one, whatever is in it. */
export function iri(kind: 'entity' | 'event' | 'article' | 'role' | 'quote', id: string): string {
  return `urn:bang-giao:${kind}:${encodeURIComponent(id)}`;
}
