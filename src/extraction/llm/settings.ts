import { z } from 'zod';
import { BangGiaoError } from '../../graph';

const price = z.coerce.number().min(0).default(0);

const settingsSchema = z.object({
  BANG_GIAO_LLM_URL: z.url({ protocol: /^https?$/ }),
  BANG_GIAO_LLM_MODEL: z.string().min(1),
  BANG_GIAO_LLM_KEY: z.string().min(1).optional(),
  BANG_GIAO_LLM_CACHE: z.string().min(1).default('bang-giao-llm-cache'),
  BANG_GIAO_LLM_INPUT_PRICE: price,
  BANG_GIAO_LLM_OUTPUT_PRICE: price,
});

export interface LlmSettings {
  /** Base address of the service; `/v1/chat/completions` is appended unless it ends so. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token, and nowhere else told. */
  readonly key: string | null;
  /** Folder that keeps answers, one file each. */
  readonly cacheFolder: string;
  /** Money for a million tokens of input and of output; 0 where not given. */
  readonly prices: { readonly input: number; readonly output: number };
}

/** Reads the settings from the environment. Throws `USAGE`, which names the variable and never its value. */
export function llmSettings(env: Readonly<Record<string, string | undefined>>): LlmSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new BangGiaoError(
      'USAGE',
      `To read with a language model, set ${name} (it is missing or not valid).`,
    );
  }
  const found = parsed.data;
  return {
    url: found.BANG_GIAO_LLM_URL,
    model: found.BANG_GIAO_LLM_MODEL,
    key: found.BANG_GIAO_LLM_KEY ?? null,
    cacheFolder: found.BANG_GIAO_LLM_CACHE,
    prices: { input: found.BANG_GIAO_LLM_INPUT_PRICE, output: found.BANG_GIAO_LLM_OUTPUT_PRICE },
  };
}
