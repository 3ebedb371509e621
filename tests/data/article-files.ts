import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(__dirname, '..', '..', 'data', 'articles');

const pairs = z.array(z.tuple([z.string(), z.string()]));

const entitySchema = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  names: z.array(z.string().min(1)),
  of: z.string().nullish(),
  roles: z.array(z.object({ title: z.string().min(1), of: z.string().nullish() })).optional(),
});

const factSchema = z.object({
  type: z.enum(['MET_WITH', 'SIGNED', 'TWINNED_WITH']),
  pairs: pairs.optional(),
  optional_pairs: pairs.optional(),
  date: z.string().nullish(),
  evidence: z.string().min(1),
});

const articleSchema = z.object({
  id: z.string().min(1),
  source: z.string().optional(),
  title: z.string().min(1),
  lang: z.enum(['vi', 'en']),
  published: z.string().nullish(),
  publisher: z.string().optional(),
  url: z.url().optional(),
  see_also: z.array(z.url()).optional(),
  text: z.string().min(1),
  entities: z.array(entitySchema),
  facts: z.array(factSchema),
});
export type ArticleLine = z.infer<typeof articleSchema>;
export type FactLine = z.infer<typeof factSchema>;

export type ArticleFile =
  | 'reported.jsonl'
  | 'written.jsonl'
  | 'written-en.jsonl'
  | 'written-en-news.jsonl'
  | 'written-en-agency.jsonl';

/** The raw lines of a file of `data/articles`, without the empty one at its end. */
export function rawLines(file: ArticleFile): string[] {
  return readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
}

/** The articles of a file of `data/articles`; throws where a line is no article. */
export function articlesOf(file: ArticleFile): ArticleLine[] {
  return rawLines(file).map((line) => articleSchema.parse(JSON.parse(line)));
}

/** Every run of `length` successive words in `text`, without case and punctuation. */
export function wordRuns(text: string, length: number): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let start = 0; start + length <= words.length; start++) {
    runs.add(words.slice(start, start + length).join(' '));
  }
  return runs;
}
