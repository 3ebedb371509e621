export { AskError, type AskOptions, asAskError, ask } from './ask';
export * from './generated/operations';
