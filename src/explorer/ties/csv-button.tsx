import { useState } from 'preact/hooks';
import { AskError } from '../api';
import { Failure } from '../parts';
import { token, view } from '../state';
import { words } from '../words';
import { saveCsv } from './save-file';
import { tiesAskedBy } from './tie';
import { allTies, tiesAsCsv } from './ties-csv';

/** Saves all ties that pass the filters, not only those on the screen. */
export function CsvButton() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      saveCsv('ties.csv', tiesAsCsv(await allTies(tiesAskedBy(view.value), token.value)));
    } catch (failure) {
      setError(failure instanceof AskError ? failure : new AskError('INTERNAL', String(failure)));
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
