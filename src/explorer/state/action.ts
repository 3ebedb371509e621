import { useState } from 'preact/hooks';
import { type AskError, asAskError, ask, type TypedDocumentString } from '../api';
import { token } from './settings';

/** Something to do that somebody sets off. */
export interface Action<Result, Variables> {
  readonly busy: boolean;
  readonly result: Result | null;
  readonly error: AskError | null;
  /** Does it; what came of it the time before is forgotten. Null where it went wrong. */
  readonly run: (variables: Variables) => Promise<Result | null>;
  readonly forget: () => void;
}

interface State<Result> {
  readonly busy: boolean;
  readonly result: Result | null;
  readonly error: AskError | null;
}

/** A question that is asked when it is run, not before, and never by itself again. */
export function useAction<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): Action<Result, Variables> {
  const idle: State<Result> = { busy: false, result: null, error: null };
  const [state, setState] = useState(idle);
  return {
    ...state,
    forget: () => setState(idle),
    async run(variables) {
      setState({ ...idle, busy: true });
      try {
        const result = await ask(document, variables, { token: token.value });
        setState({ ...idle, result });
        return result;
      } catch (error) {
        setState({ ...idle, error: asAskError(error) });
        return null;
      }
    },
  };
}
