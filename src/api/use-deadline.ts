import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BangGiaoError } from '../graph';
import type { ApiContext } from './context';
import { publicError } from './errors';

/**
 * Answers a question that takes too long with `TIMED_OUT`, and lets it ask the store no more: what it still wants is refused.
 * What changes the graph is let finish, because whoever asked must know whether it did.
 */
export function useDeadline(milliseconds: number): Plugin<ApiContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { stop, logger } = args.contextValue as ApiContext;
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
      setExecuteFn(async (...given: Parameters<typeof executeFn>) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<object>((resolve) => {
          timer = setTimeout(() => {
            const error = timedOut(milliseconds);
            stop.abort(error);
            resolve({ errors: [publicError(error, logger)] });
          }, milliseconds);
        });
        try {
          return await Promise.race([executeFn(...given), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

function timedOut(milliseconds: number): BangGiaoError {
  return new BangGiaoError(
    'TIMED_OUT',
    `The question took longer than ${milliseconds / 1000} s: ask for shorter lists, fewer steps or a narrower filter.`,
    { details: { limit: 'time', maximum: milliseconds } },
  );
}
