export { LlmExtractor, type LlmOptions, type LlmSpending } from './llm-extractor';
export { type LlmSettings, llmSettings } from './settings';
