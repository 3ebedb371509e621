import { useId, useState } from 'preact/hooks';
import { MarkDistinctDocument, MergeEntitiesDocument } from '../api';
import { Failure } from '../parts';
import { token, useAction } from '../state';
import { words } from '../words';
import type { Candidate } from './candidate';
import { Side } from './side';

interface CandidatePairProps {
  readonly candidate: Candidate;
  readonly decided: () => void;
}

/** Two entities side by side, what speaks for their being one, and what can be decided. */
export function CandidatePair({ candidate, decided }: CandidatePairProps) {
  const { a, b, score, reasons } = candidate;
  const { review } = words.value;
  return (
    <article class="candidate" aria-label={`${a.name} – ${b.name}`}>
      <div class="sides">
        <Side entity={a} />
        <Side entity={b} />
      </div>
      <div class="because">
        <h3>{review.because}</h3>
        <meter min={0} max={1} value={score} aria-label={review.because}>
          {score.toFixed(2)}
        </meter>
        <span class="score">{score.toFixed(2)}</span>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <Choice candidate={candidate} decided={decided} />
    </article>
  );
}

function Choice({ candidate: { a, b }, decided }: CandidatePairProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const merge = useAction(MergeEntitiesDocument);
  const distinct = useAction(MarkDistinctDocument);
  const id = useId();
  const { review } = words.value;
  const error = merge.error ?? distinct.error;
  const locked = merge.busy || distinct.busy || token.value === null;
  const decide = async (run: (reason: string) => Promise<unknown>) => {
    const given = reason.trim();
    setMissing(given === '');
    merge.forget();
    distinct.forget();
    if (given !== '' && (await run(given)) !== null) decided();
  };
  const keep = (kept: Candidate['a'], merged: Candidate['a']) => (
    <button
      type="button"
      disabled={locked}
      onClick={() => decide((why) => merge.run({ keep: kept.id, merge: merged.id, reason: why }))}
    >
      {review.keep(kept.name)}
    </button>
  );
  return (
    <div class="choice">
      <label>
        {review.reason}
        <input
          type="text"
          maxLength={1000}
          value={reason}
          aria-invalid={missing}
          aria-describedby={missing ? id : undefined}
          onInput={({ currentTarget: { value } }) => setReason(value)}
        />
      </label>
      {missing && (
        <p id={id} class="missing" role="alert">
          {review.reasonNeeded}
        </p>
      )}
      <p class="decide">
        {keep(a, b)}
        {keep(b, a)}
        <button
          type="button"
          disabled={locked}
          onClick={() => decide((why) => distinct.run({ a: a.id, b: b.id, reason: why }))}
        >
          {review.distinct}
        </button>
      </p>
      {error && <Failure error={error} />}
    </div>
  );
}
