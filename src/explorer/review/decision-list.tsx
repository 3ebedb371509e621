import { type DecisionsQuery, UndoDecisionDocument } from '../api';
import { Failure } from '../parts';
import { token, useAction } from '../state';
import { words } from '../words';

interface DecisionListProps {
  readonly decisions: DecisionsQuery['decisions']['nodes'];
  readonly undone: () => void;
}

/** What was decided, by whom and why; each can be taken back. */
export function DecisionList({ decisions, undone }: DecisionListProps) {
  const undo = useAction(UndoDecisionDocument);
  const { review } = words.value;
  const takeBack = async (id: string) => {
    if ((await undo.run({ id })) !== null) undone();
  };
  return (
    <>
      <p role="status">{undo.result && review.done}</p>
      {undo.error && <Failure error={undo.error} />}
      <ul class="decisions">
        {decisions.map(({ id, kind, of, reason, decidedBy, decidedAt }) => (
          <li key={id}>
            <div>
              <strong>{review[kind]}</strong> <code>{of.join(' · ')}</code>
              <p>{reason}</p>
              <p class="muted small">
                {decidedBy} · <time dateTime={decidedAt}>{decidedAt.slice(0, 16).replace('T', ' ')}</time>
              </p>
            </div>
            <button type="button" disabled={undo.busy || token.value === null} onClick={() => takeBack(id)}>
              {review.undo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
