import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { assertScope } from '../access';
import type { ApiContext } from './context';

/** Lets nobody ask questions without the scope `read`; what changes something asks for its own scope in its resolver. */
export function useAccess(): Plugin<ApiContext> {
  const check = ({ args }: { args: ExecutionArgs }) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation?.operation === 'mutation') return;
    assertScope((args.contextValue as ApiContext).principal, 'read');
  };
  return { onExecute: check, onSubscribe: check };
}
