import { Neo4jError } from 'neo4j-driver';
import { toStoreError } from '../../../src/store/neo4j/store-errors';

const URL = 'neo4j://graph.example:7687';
const thrown = (code: string) => new Neo4jError('as the server says it', code, '50N42', 'error', {} as never);

// The community edition has no roles, and one server no leader to lose: what a server would say is taken from
// https://neo4j.com/docs/status-codes/5.
describe('what Neo4j says', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'STORE_READ_ONLY', 'the right to write'],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_UNAVAILABLE', "the user's state"],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE', 'refuses this user'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'NEO4J_DATABASE'],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_UNAVAILABLE', 'neo4j://'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_READ_ONLY', 'may only be read'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_UNAVAILABLE', 'took too long'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_FULL', 'memory'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'STORE_LOCKED', 'another process'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_UNAVAILABLE', 'too busy'],
    ['Neo.DatabaseError.General.UnknownError', 'STORE_CORRUPT', "the server's log"],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'does not answer'],
    ['SessionExpired', 'STORE_UNAVAILABLE', 'does not answer'],
  ])('%s becomes %s', (said, code, help) => {
    const cause = thrown(said);
    expect(toStoreError(cause, URL)).toMatchObject({
      code,
      cause,
      message: expect.stringMatching(new RegExp(`${URL}.*${help}|${help}.*${URL}`)),
    });
  });

  it('passes on what is a fault of ours', () => {
    const fault = thrown('Neo.ClientError.Statement.SyntaxError');
    expect(toStoreError(fault, URL)).toBe(fault);
    const other = new TypeError('not a database matter');
    expect(toStoreError(other, URL)).toBe(other);
  });
});
