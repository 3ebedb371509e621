export { AskError, ask } from './ask';
export * from './generated/operations';
