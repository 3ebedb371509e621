import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { BangGiaoError } from '../../graph';
import type { ChatMessage } from './prompt';
import type { LlmSettings } from './settings';

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Completion {
  readonly content: string;
  readonly usage: Usage;
}

/** Bounds of asking; the defaults suit a service far away. */
export interface ChatLimits {
  /** Tries in all. */
  readonly attempts: number;
  readonly timeoutMs: number;
  /** Before the second try; doubled before each further one. */
  readonly backoffMs: number;
  /** Longest that a service may make us wait. */
  readonly maxWaitMs: number;
  readonly maxBytes: number;
}

export const CHAT_LIMITS: ChatLimits = {
  attempts: 4,
  timeoutMs: 120_000,
  backoffMs: 1000,
  maxWaitMs: 60_000,
  maxBytes: 2_000_000,
};

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/** A try that failed. `waitMs` is what the service asks us to wait; `final`: trying again would not help. */
class Failure extends Error {
  constructor(
    message: string,
    readonly final = false,
    readonly waitMs: number | null = null,
  ) {
    super(message);
  }
}

/**
 * Asks a model behind an OpenAI-compatible endpoint; `check` throws on answers that are of no use, which are asked for again.
 * Throws `EXTRACTION_FAILED` after the last try. Messages hold neither the key nor what the service said, which may repeat it.
 */
export async function chat<T>(
  settings: LlmSettings,
  messages: readonly ChatMessage[],
  check: (completion: Completion) => T,
  limits: ChatLimits,
  signal?: AbortSignal,
): Promise<T> {
  let failure = new Failure('was not asked');
  for (let attempt = 0; attempt < limits.attempts && !failure.final; attempt++) {
    if (attempt > 0) {
      const wait = failure.waitMs ?? limits.backoffMs * 2 ** (attempt - 1);
      await delay(Math.min(wait, limits.maxWaitMs), undefined, signal ? { signal } : {});
    }
    try {
      return check(await ask(settings, messages, limits, signal));
    } catch (error) {
      signal?.throwIfAborted();
      failure = error instanceof Failure ? error : new Failure(reason(error));
    }
  }
  throw new BangGiaoError('EXTRACTION_FAILED', `The language model could not be used: ${failure.message}.`);
}

async function ask(
  { url, model, key }: LlmSettings,
  messages: readonly ChatMessage[],
  limits: ChatLimits,
  signal?: AbortSignal,
): Promise<Completion> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const response = await fetch(endpoint(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: 'json_object' } }),
    // Followed, a redirect would carry article and key to who knows where.
    redirect: 'error',
    signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
  });
  if (!response.ok) {
    await response.body?.cancel();
    const again = response.status === 408 || response.status === 429 || response.status >= 500;
    throw new Failure(`it answered with status ${response.status}`, !again, retryAfter(response.headers));
  }
  const completion = completionSchema.parse(JSON.parse(await boundedText(response, limits.maxBytes)));
  const { prompt_tokens: inputTokens = 0, completion_tokens: outputTokens = 0 } = completion.usage ?? {};
  return { content: completion.choices[0]!.message.content, usage: { inputTokens, outputTokens } };
}

function endpoint(url: string): string {
  const base = url.replace(/\/+$/, '');
  if (base.endsWith('/chat/completions')) return base;
  return `${base}${base.endsWith('/v1') ? '' : '/v1'}/chat/completions`;
}

/** Milliseconds to wait by the header's seconds or date. */
function retryAfter(headers: Headers): number | null {
  const told = headers.get('retry-after');
  if (told === null) return null;
  const ms = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

async function boundedText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body: unknown = response.body ?? [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Failure(`its answer is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reason(error: unknown): string {
  if (error instanceof BangGiaoError) return 'it did not answer with the JSON asked for';
  const { name } = Object(error) as Partial<Error>;
  if (name === 'TimeoutError') return 'it did not answer in time';
  return name === 'SyntaxError' || name === 'ZodError'
    ? 'its answer is no chat completion'
    : 'the connection failed';
}
