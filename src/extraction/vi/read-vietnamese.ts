import type { Gazetteer } from '../../gazetteer';
import type { Article } from '../../graph';
import { claimsOf } from '../claims-of';
import type { Draft } from '../draft';
import { tokenize } from '../text/token';
import { withoutWeak } from '../without-weak';
import { belongsTo } from './claims/discourse/affiliations';
import { readClaims } from './claims/read-claims';
import { mergeClaims } from './claims/telling/merge';
import { pairsOf } from './claims/telling/pairs';
import { participantsOf } from './claims/telling/participants';
import { knowledgeOf } from './gazetteer-knowledge';
import { vietnameseLexicon } from './lexicon';
import { Linker } from './link/linker';
import { Registry } from './link/registry';
import { nameTries } from './scan/names';
import { scanArticle } from './scan-article';

/** Reads a Vietnamese article: sentences and tokens, chunks, entities, roles, claims. */
export function readVietnamese(article: Article, gazetteer: Gazetteer): Draft {
  const lexicon = vietnameseLexicon();
  const names = nameTries(gazetteer);
  const { text, publishedAt } = article;
  const tokens = tokenize(text);
  const registry = new Registry(knowledgeOf(gazetteer));
  const linker = new Linker(registry, text, tokens);
  const sentences = scanArticle(article, { text, tokens, lexicon, names }).map(
    ({ region, start, end, chunks }, index) => linker.link({ index, region, start, end }, chunks),
  );
  const read = readClaims(sentences, { registry, titles: linker.titles, tokens, publishedAt });
  const events = mergeClaims(read.claims, (person, body) => belongsTo(registry, person, body));
  const claims = claimsOf(events, text, (event) => pairsOf(event, registry), participantsOf);
  return { ...withoutWeak(registry.entities, linker.mentions, claims), claims, dropped: [...read.dropped] };
}
