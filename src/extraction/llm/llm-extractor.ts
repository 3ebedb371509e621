import type { Article, Extraction } from '../../graph';
import { type Answer, parseAnswer } from './answer';
import { AnswerCache } from './answer-cache';
import { CHAT_LIMITS, type ChatLimits, chat, type Usage } from './chat';
import { checked } from './checked';
import { messagesFor, PROMPT_VERSION } from './prompt';
import type { LlmSettings } from './settings';

/** What was asked of the model; what came from the cache was paid for before. */
export interface LlmSpending extends Usage {
  readonly requests: number;
  readonly cached: number;
  /** In the money of the prices; 0 where none are given. */
  readonly cost: number;
}

export interface LlmOptions {
  readonly limits?: Partial<ChatLimits>;
  readonly signal?: AbortSignal;
}

/** Requests under way at a time. */
const AT_A_TIME = 4;

/** Reads articles with a language model. What it says is held against the text (`checked`) before it counts. */
export class LlmExtractor {
  /** Name and version, as of rules: another model or prompt makes ingest read stored articles again. */
  readonly version: string;
  readonly #settings: LlmSettings;
  readonly #options: LlmOptions;
  readonly #cache: AnswerCache;
  readonly #lanes: Promise<unknown>[] = Array.from({ length: AT_A_TIME }, () => Promise.resolve());
  #next = 0;
  #spent = { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 };

  constructor(settings: LlmSettings, options: LlmOptions = {}) {
    this.version = `llm:${settings.model}@${PROMPT_VERSION}`;
    this.#settings = settings;
    this.#options = options;
    this.#cache = new AnswerCache(settings.cacheFolder);
  }

  /** Throws `EXTRACTION_FAILED` where the model gives no usable answer. */
  readonly extract = (article: Article): Promise<Extraction> => {
    const lane = this.#next++ % AT_A_TIME;
    const read = this.#lanes[lane]!.then(async () =>
      checked(await this.#answer(article), article, this.version),
    );
    this.#lanes[lane] = read.catch(() => {});
    return read;
  };

  spending(): LlmSpending {
    const { input, output } = this.#settings.prices;
    const { inputTokens, outputTokens } = this.#spent;
    return { ...this.#spent, cost: (inputTokens * input + outputTokens * output) / 1_000_000 };
  }

  async #answer(article: Article): Promise<Answer> {
    const { model } = this.#settings;
    const { limits, signal } = this.#options;
    const messages = messagesFor(article);
    const known = await this.#cache.get(model, messages);
    if (known !== null) {
      this.#spent.cached++;
      return parseAnswer(known);
    }
    signal?.throwIfAborted();
    const fresh = await chat(
      this.#settings,
      messages,
      ({ content, usage }) => {
        this.#spent.requests++;
        this.#spent.inputTokens += usage.inputTokens;
        this.#spent.outputTokens += usage.outputTokens;
        return { content, answer: parseAnswer(content) };
      },
      { ...CHAT_LIMITS, ...limits },
      signal,
    );
    await this.#cache.put(model, messages, fresh.content);
    return fresh.answer;
  }
}
