import { UNKNOWN } from '../sort-keys';
import { type Connection, list } from './connection';

/** The plus sign keeps SQLite from reading all signings by date instead of those of the agreement. */
const REFRESH = `
  UPDATE entity SET signed_key = coalesce(
    (SELECT min(e.date_key) FROM event e
     WHERE e.agreement_id = entity.id AND +e.type = 'SIGNING' AND e.status = 'OCCURRED'), '${UNKNOWN}')
  WHERE id IN (SELECT value FROM json_each(?))`;

/** Works out anew on which day agreements were signed, after they or their signings changed. */
export function refreshSigningDates(connection: Connection, agreementIds: readonly string[]): void {
  if (agreementIds.length > 0) connection.run(REFRESH, [list(agreementIds)]);
}
