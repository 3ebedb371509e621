export type { ApiServices } from './context';
export { type Api, type ApiOptions, createApi } from './create-api';
export { Documents } from './documents/documents';
export { readDocuments } from './documents/read-documents';
export { execute } from './execute';
export { DEFAULT_OPERATION_LIMITS, type OperationLimits } from './limits';
export { assertMayListen } from './listening';
export type { ArticleFrom, ArticleInput, Extract } from './preview';
export { type RunningServer, type ServerOptions, startServer } from './server';
