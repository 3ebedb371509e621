import type { Gazetteer } from '../../gazetteer';
import type { Article, RegionKind } from '../../graph';
import { claimsOf } from '../claims-of';
import { findDates } from '../dates';
import type { Draft } from '../draft';
import { withoutWeak } from '../without-weak';
import { mergeClaims } from './claims/merge';
import { readClaims } from './claims/read-claims';
import { pairsOf, participantsOf } from './claims/ties';
import { englishLexicon } from './lexicon';
import { Linker } from './link/link';
import { Registry } from './link/registry';
import { NameKnowledge } from './scan/knowledge';
import { learnNames } from './scan/learn';
import { scan } from './scan/scan';
import type { ScanContext } from './scan/scan-context';
import { sentencesIn } from './text/sentences';

const READ: ReadonlySet<RegionKind> = new Set(['title', 'story', 'caption']);

interface Read {
  readonly region: RegionKind;
  readonly context: ScanContext;
}

/** Reads an English article: sentences and words, names in two passes, entities, roles, claims. */
export function readEnglish(article: Article, gazetteer: Gazetteer): Draft {
  const knowledge = new NameKnowledge(gazetteer);
  const read = contextsOf(article, knowledge);
  for (const { context } of read) learnNames(context);
  knowledge.settle();
  const registry = new Registry(knowledge);
  const linker = new Linker(registry, article.text);
  const sentences = read.map(({ region, context }, index) =>
    linker.link({ index, region, words: context.words, ...spanOf(context) }, scan(context)),
  );
  const { claims, dropped } = readClaims(sentences, registry, article.publishedAt);
  const emitted = claimsOf(mergeClaims(claims), article.text, pairsOf, participantsOf);
  return { ...withoutWeak(registry.entities, linker.mentions, emitted), claims: emitted, dropped };
}

function contextsOf(article: Article, knowledge: NameKnowledge): Read[] {
  const { text } = article;
  const lexicon = englishLexicon();
  return article.regions
    .filter(({ kind }) => READ.has(kind))
    .flatMap(({ kind, start, end }) =>
      sentencesIn(text, start, end).map((words) => {
        const dates = findDates(text, words[0]?.start ?? start, words[words.length - 1]?.end ?? end, 'en');
        return { region: kind, context: { text, words, lexicon, knowledge, dates } };
      }),
    );
}

function spanOf({ words }: ScanContext): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 };
}
