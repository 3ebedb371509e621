import { graphStreams } from '../../src/exports';
import type { GraphStore } from '../../src/store';
import { all, exported, HARD_NAMES, hardStore } from './exported';

const ENTITY = 'urn:bang-giao:entity:';
const WIKIDATA = 'http://www.wikidata.org/prop/direct/';
const SCHEMA = 'https://schema.org/';

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

// The package has no types of its own.
const jsonld: { toRDF(document: unknown): Promise<Triple[]> } = require('jsonld');

let store: GraphStore;
let triples: Triple[];
beforeAll(async () => {
  store = await hardStore();
  triples = await jsonld.toRDF(JSON.parse(await exported(store, 'jsonld')));
});
afterAll(() => store.close());

const objects = (subject: string, predicate: string) =>
  triples
    .filter((triple) => triple.subject.value === subject && triple.predicate.value === predicate)
    .map(({ object }) => object.value)
    .sort();

describe('JSON-LD, read with jsonld', () => {
  it('has twins, both ways round', () => {
    expect(objects(`${ENTITY}po-hen`, `${WIKIDATA}P190`)).toEqual([`${ENTITY}than-san`]);
    expect(objects(`${ENTITY}than-san`, `${WIKIDATA}P190`)).toEqual([`${ENTITY}po-hen`]);
  });

  it('has signatories, participants, positions', () => {
    expect(objects(`${ENTITY}y-dinh-thu`, `${WIKIDATA}P1891`)).toEqual([
      `${ENTITY}cao-bang`,
      `${ENTITY}tinh-tay`,
    ]);
    expect(objects('urn:bang-giao:event:m-talks', `${WIKIDATA}P710`)).toEqual([
      `${ENTITY}dong-hung`,
      `${ENTITY}mong-cai`,
    ]);
    const [role] = objects(`${ENTITY}ho-phi-dung`, `${WIKIDATA}P39`);
    expect(objects(role!, `${SCHEMA}roleName`)).toEqual(['Chủ tịch']);
    expect(objects(role!, `${SCHEMA}memberOf`)).toEqual([`${ENTITY}hoi-huu-nghi-lang-son`]);
  });

  it('has dates as precise as they are known', () => {
    const dateOf = (event: string) =>
      triples.find(
        ({ subject, predicate }) =>
          subject.value === `urn:bang-giao:event:${event}` && predicate.value === `${SCHEMA}startDate`,
      )?.object;
    expect(dateOf('m-talks')).toMatchObject({
      value: '2024-08-13',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' },
    });
    expect(dateOf('t-villages')).toMatchObject({
      value: '2014',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#gYear' },
    });
    expect(dateOf('s-mechanism')).toBeUndefined();
  });

  it('has the sentences, each part of its article; nothing of what did not occur', () => {
    const quotes = triples.filter(
      ({ predicate, object }) =>
        predicate.value === `${SCHEMA}about` && object.value === 'urn:bang-giao:event:m-talks',
    );
    expect(quotes).toHaveLength(1);
    const quote = quotes[0]!.subject.value;
    expect(objects(quote, `${SCHEMA}isPartOf`)).toEqual(['urn:bang-giao:article:seed-0']);
    expect(objects(quote, `${SCHEMA}text`)[0]).toContain('Móng Cái hội đàm');
    expect(triples.some(({ subject }) => subject.value === 'urn:bang-giao:event:m-next')).toBe(false);
  });

  it('loses no name', async () => {
    for (const { id, name } of await all(graphStreams(store).entities()))
      expect(objects(ENTITY + encodeURIComponent(id), `${SCHEMA}name`)).toEqual([name]);
    expect(HARD_NAMES.length).toBeGreaterThan(3);
    expect(objects(`${ENTITY}dong-hung`, `${SCHEMA}alternateName`)).toEqual(['Dongxing', '东兴']);
  });
});
