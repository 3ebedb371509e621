export { type DateExpression, findDates, resolveDate } from './dates';
export type { Dropped } from './draft';
export { EXTRACTOR, type Explained, explain, extract } from './extract';
export { LlmExtractor, type LlmSettings, type LlmSpending, llmSettings } from './llm';
