import type { ComponentChildren } from 'preact';
import type { Answer } from '../state';
import { words } from '../words';

interface AnsweredProps<Result> {
  readonly answer: Answer<Result>;
  readonly children: (result: Result) => ComponentChildren;
}

/** What an answer shows; until it is there, that it is being asked for, and what went wrong where it never comes. */
export function Answered<Result>({ answer, children }: AnsweredProps<Result>) {
  const { states } = words.value;
  if (answer.state === 'failed') return <Failure error={answer.error} again={answer.again} />;
  const stale = answer.state === 'loading';
  const shown = stale ? answer.last : answer.result;
  // One element for both, so that what is drawn, typed and focused stays when the next answer is there.
  if (shown !== null) return <div class={stale ? 'answer stale' : 'answer'}>{children(shown)}</div>;
  return (
    <p class="state loading" role="status">
      {states.loading}
    </p>
  );
}

interface FailureProps {
  readonly error: { readonly code: string; readonly message: string };
  readonly again?: () => void;
}

export function Failure({ error, again }: FailureProps) {
  const { states } = words.value;
  return (
    <div class="state failed" role="alert">
      <p>{sayingOf(error.code) ?? states.failed}</p>
      {error.code !== 'UNREACHABLE' && (
        <p class="small">
          {error.message} <code>{error.code}</code>
        </p>
      )}
      {again && (
        <button type="button" onClick={again}>
          {states.again}
        </button>
      )}
    </div>
  );
}

function sayingOf(code: string): string | null {
  const { states } = words.value;
  if (code === 'UNREACHABLE') return states.unreachable;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return states.needsToken;
  return null;
}

export function Empty({ children }: { readonly children?: ComponentChildren }) {
  return <p class="state empty">{children ?? words.value.states.empty}</p>;
}
