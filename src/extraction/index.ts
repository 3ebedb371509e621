export { type DateExpression, findDates, resolveDate } from './dates';
export type { Dropped } from './draft';
export { type Explained, EXTRACTOR, explain, extract } from './extract';
