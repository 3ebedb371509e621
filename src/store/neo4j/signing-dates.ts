import { UNKNOWN } from '../sort-keys';
import type { Run } from './run';

/** Works out anew on which day agreements were signed, after they or their signings changed. */
export async function refreshSigningDates(run: Run, agreementIds: readonly string[]): Promise<void> {
  if (agreementIds.length === 0) return;
  await run('write/refresh-signing-dates', { ids: [...new Set(agreementIds)], unknown: UNKNOWN });
}
