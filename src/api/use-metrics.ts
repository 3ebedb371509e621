import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics';

/** Counts costs and errors of what is answered. */
export function useMetrics({ costs, errors }: Metrics): Plugin {
  return {
    onResultProcess({ result }) {
      if (result === undefined || Symbol.asyncIterator in result || Array.isArray(result)) return;
      const { extensions, errors: told = [] } = result as ExecutionResult;
      if (typeof extensions?.cost === 'number') costs.observe(extensions.cost);
      for (const error of told) errors.inc({ code: String(error.extensions?.code ?? 'UNKNOWN') });
    },
  };
}
