import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ChatMessage, PROMPT_VERSION } from './prompt';

/** Keeps a model's answers in a folder, a file each, by all that decides them: model, prompt and the article's text in it. */
export class AnswerCache {
  constructor(private readonly folder: string) {}

  /** The answer to the same question; null where there is none. */
  async get(model: string, messages: readonly ChatMessage[]): Promise<string | null> {
    try {
      return await readFile(this.#file(model, messages), 'utf8');
    } catch {
      return null;
    }
  }

  /** Written beside and renamed: a file is whole or not there. */
  async put(model: string, messages: readonly ChatMessage[], answer: string): Promise<void> {
    const file = this.#file(model, messages);
    const part = `${file}.${process.pid}.part`;
    await mkdir(this.folder, { recursive: true });
    await writeFile(part, answer);
    await rename(part, file);
  }

  #file(model: string, messages: readonly ChatMessage[]): string {
    const content = JSON.stringify([PROMPT_VERSION, model, messages]);
    return path.join(this.folder, `${createHash('sha256').update(content).digest('hex')}.json`);
  }
}
