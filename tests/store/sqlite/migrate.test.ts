import { Connection } from '../../../src/store/sqlite/connection';
import { migrate, schemaVersion } from '../../../src/store/sqlite/migrate';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
let files = 0;
const freshPath = () => `${folder.path}/${files++}.db`;

const FIRST = "CREATE TABLE town (id TEXT); INSERT INTO town VALUES ('mong-cai');";
const SECOND = "ALTER TABLE town ADD COLUMN country TEXT; UPDATE town SET country = 'VN';";

const towns = (connection: Connection) => connection.all('SELECT * FROM town');

describe('migrate', () => {
  it('runs the steps that are missing, in order, once', () => {
    const connection = new Connection(freshPath());
    migrate(connection, [FIRST]);
    expect(schemaVersion(connection, 2)).toBe(1);
    migrate(connection, [FIRST, SECOND]);
    migrate(connection, [FIRST, SECOND]);
    expect(schemaVersion(connection, 2)).toBe(2);
    expect(towns(connection)).toEqual([{ id: 'mong-cai', country: 'VN' }]);
    connection.close();
  });

  it('leaves everything as it was when a step fails', () => {
    const connection = new Connection(freshPath());
    migrate(connection, [FIRST]);
    expect(() => migrate(connection, [FIRST, SECOND, 'CREATE NONSENSE'])).toThrow(/syntax error/);
    expect(schemaVersion(connection, 3)).toBe(1);
    expect(towns(connection)).toEqual([{ id: 'mong-cai' }]);
    connection.close();
  });

  it('does nothing where another process has done it in the meantime', () => {
    const path = freshPath();
    const [left, right] = [new Connection(path), new Connection(path)];
    migrate(left, [FIRST]);
    migrate(right, [FIRST]);
    expect(towns(right)).toEqual([{ id: 'mong-cai' }]);
    left.close();
    right.close();
  });

  it('waits its turn: the lock of another one is a STORE_LOCKED, and nothing is changed', () => {
    const path = freshPath();
    const [left, right] = [new Connection(path), new Connection(path)];
    left.exec('BEGIN IMMEDIATE');
    expect(() => migrate(right, [FIRST])).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
    left.exec('ROLLBACK');
    expect(schemaVersion(right, 1)).toBe(0);
    left.close();
    right.close();
  });

  it('refuses a version that it does not know', () => {
    const connection = new Connection(freshPath());
    migrate(connection, [FIRST, SECOND]);
    expect(() => migrate(connection, [FIRST])).toThrow(expect.objectContaining({ code: 'STORE_TOO_NEW' }));
    connection.close();
  });
});
