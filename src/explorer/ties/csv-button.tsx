import { useState } from 'preact/hooks';
import { type AskError, asAskError } from '../api';
import { Failure } from '../parts';
import { token, view } from '../state';
import { words } from '../words';
import { allTies } from './all-ties';
import { saveCsv } from './save-file';
import { tiesAskedBy } from './tie';
import { tiesAsCsv } from './ties-csv';

/** At most so many ties go into a file. */
const MOST_TIES = 5_000;

/** Saves all ties that pass the filters, not only those on the screen. */
export function CsvButton() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const ties = await allTies(tiesAskedBy(view.value), { token: token.value, most: MOST_TIES });
      saveCsv('ties.csv', tiesAsCsv(ties));
    } catch (failure) {
      setError(asAskError(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" disabled={busy} onClick={save}>
        {busy ? words.value.states.loading : words.value.ties.csv}
      </button>
      {error && <Failure error={error} again={save} />}
    </>
  );
}
