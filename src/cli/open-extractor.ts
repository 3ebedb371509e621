import { EXTRACTOR, LlmExtractor, llmSettings } from '../extraction';
import type { Gazetteer } from '../gazetteer';
import type { Article, Extraction } from '../graph';
import { extractInThreads } from '../ingest';
import type { Shell } from './shell';

export const EXTRACTORS = ['rules', 'llm'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** What reads articles for a command. */
export interface OpenExtractor {
  readonly version: string;
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  /** How many batches should be read while one is stored. */
  readonly batchesAhead: number;
  /** Ends what it started, and tells on standard error what it has spent. */
  readonly close: () => Promise<void>;
}

export interface RulesOptions {
  readonly gazetteer: Gazetteer;
  readonly workers: number;
}

/** Batches that threads read while this one stores: enough that neither waits for the other. */
const BATCHES_AHEAD = 2;

/** Throws `USAGE` where the environment lacks what a language model needs. */
export function openExtractor(name: ExtractorName, options: RulesOptions, shell: Shell): OpenExtractor {
  return name === 'llm' ? languageModel(shell) : rules(options);
}

function rules({ gazetteer, workers }: RulesOptions): OpenExtractor {
  const { extract, close } = extractInThreads(gazetteer, { workers });
  return { version: EXTRACTOR, extract, close, batchesAhead: workers === 0 ? 0 : BATCHES_AHEAD };
}

function languageModel(shell: Shell): OpenExtractor {
  const model = new LlmExtractor(llmSettings(shell.env), { signal: shell.interruption() });
  return {
    version: model.version,
    extract: model.extract,
    batchesAhead: 0,
    close: async () => {
      const { requests, cached, inputTokens, outputTokens, cost } = model.spending();
      const paid = cost > 0 ? `, cost ${cost.toFixed(4)}` : '';
      shell.stderr.write(
        `Language model: ${requests} answers, ${cached} more from the cache; ${inputTokens} tokens in, ${outputTokens} out${paid}.\n`,
      );
    },
  };
}
