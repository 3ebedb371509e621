import { parseGold } from '../../src/evaluation';

const LINE = JSON.stringify({ id: 'a', text: 't', entities: [], facts: [], note: 'ignored' });

function errorOf(text: string) {
  try {
    parseGold(text);
  } catch (error) {
    return error;
  }
  throw new Error('no error');
}

describe('gold files', () => {
  it('hold one article a line; blank lines and unknown fields do not matter', () => {
    expect(parseGold(`${LINE}\n\n${LINE}\r\n`).map(({ id }) => id)).toEqual(['a', 'a']);
    expect(parseGold('')).toEqual([]);
  });

  it('name the line that is not JSON', () => {
    expect(errorOf(`${LINE}\n\n{"id":`)).toMatchObject({ code: 'JSON_INVALID', details: { line: 3 } });
  });

  test.each([
    [{ text: 't', entities: [], facts: [] }, 'id'],
    [{ id: 'a', text: 't', entities: [{ id: 'e1', type: 'City', names: [] }], facts: [] }, 'entities.0'],
    [{ id: 'a', text: 't', entities: [], facts: [{ type: 'LIKES' }] }, 'facts.0.type'],
    [{ id: 'a', text: 't', entities: [], facts: [{ type: 'SIGNED', date: '2024-13' }] }, 'facts.0.date'],
    [{ id: 'a', text: 't', entities: [], facts: [{ type: 'SIGNED', pairs: [['e1']] }] }, 'facts.0.pairs.0'],
    ['text', 'the line'],
  ])('name the line and field that is wrong: %j', (value, field) => {
    const error = errorOf(`${LINE}\n${JSON.stringify(value)}`);
    expect(error).toMatchObject({ code: 'ARTICLE_INVALID', details: { line: 2 } });
    expect((error as Error).message).toContain(`Line 2 of the gold file is no annotated article: ${field}`);
  });
});
