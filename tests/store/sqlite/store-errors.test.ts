import { BangGiaoError } from '../../../src/graph';
import { toStoreError } from '../../../src/store/sqlite/store-errors';

const failure = (rawCode: number) => Object.assign(new Error('as SQLite says it'), { rawCode });

describe('toStoreError', () => {
  it.each([
    [5, 'STORE_LOCKED'],
    [5 | (2 << 8), 'STORE_LOCKED'],
    [8, 'STORE_READ_ONLY'],
    [8 | (1 << 8), 'STORE_READ_ONLY'],
    [10 | (3 << 8), 'STORE_UNAVAILABLE'],
    [11, 'STORE_CORRUPT'],
    [13, 'STORE_FULL'],
    [14, 'STORE_UNAVAILABLE'],
    [26, 'STORE_CORRUPT'],
  ])('turns the result code %i into %s, naming the file and keeping the cause', (rawCode, code) => {
    const cause = failure(rawCode);
    const error = toStoreError(cause, 'bang-giao.db');
    expect(error).toBeInstanceOf(BangGiaoError);
    expect(error).toMatchObject({ code, cause, details: { path: 'bang-giao.db' } });
    expect((error as BangGiaoError).message).toContain('bang-giao.db');
  });

  it('lets mistakes of our own pass as they are', () => {
    const mistakes = [failure(1), failure(19), new TypeError('not a function'), 'thrown string'];
    for (const mistake of mistakes) expect(toStoreError(mistake, 'bang-giao.db')).toBe(mistake);
  });
});
