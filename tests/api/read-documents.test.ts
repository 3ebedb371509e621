import { createHash } from 'node:crypto';
import { readDocuments } from '../../src/api';

const COUNT = 'query Count { statistics { articles } }';
const OTHER = 'query Other { statistics { events } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a file', () => {
  it.each([
    ['no JSON', '{', 'JSON_INVALID', /documents\.json/],
    ['no object', '[]', 'DOCUMENT_INVALID', /must be a JSON object/],
    ['no document', '{}', 'DOCUMENT_INVALID', /holds no document/],
    ['no text', '{"a":1}', 'DOCUMENT_INVALID', /"a" has no text/],
    ['no operation', '{"a":"{"}', 'DOCUMENT_INVALID', /"a" can't be read: Syntax Error/],
    ['nothing of the schema', '{"a":"{ x }"}', 'DOCUMENT_INVALID', /"a" does not fit the schema: .*"x"/],
    ['another hash', JSON.stringify({ [sha256(COUNT)]: OTHER }), 'DOCUMENT_INVALID', /is not the SHA-256/],
  ])('that is or holds %s is refused', (_, json, code, message) => {
    expect(() => readDocuments(json, 'documents.json')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

it('a file may name documents by id and by hash in either case', () => {
  const texts = readDocuments(
    JSON.stringify({ count: COUNT, [sha256(OTHER).toUpperCase()]: OTHER }),
    'x.json',
  );
  expect([...texts]).toEqual([
    ['count', COUNT],
    [sha256(OTHER), OTHER],
  ]);
});
