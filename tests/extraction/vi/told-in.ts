import { explain } from '../../../src/extraction';
import { loadGazetteer } from '../../../src/gazetteer';
import type { Article, Claim, ExtractedEntity } from '../../../src/graph';

const VERBS = { MEETING: 'MET', SIGNING: 'SIGNED', TWINNING: 'TWINS' } as const;

export const gazetteer = loadGazetteer();

/** A Vietnamese article of one text that is all story, published on 2024-06-20. */
export function articleOf(text: string): Article {
  return {
    id: 'made-up',
    url: null,
    title: null,
    publisher: null,
    language: 'vi',
    publishedAt: '2024-06-20',
    text: text.normalize('NFC'),
    regions: [{ kind: 'story', start: 0, end: text.normalize('NFC').length }],
  };
}

/** What a text tells, in short lines. */
export interface Told {
  /** `planned MET A ~ B; C ~ D @2024-06-04 [received-by]`: status unless it occurred, pairs, date, rules. */
  readonly claims: readonly string[];
  /** `hội đàm: not two parties`. */
  readonly dropped: readonly string[];
  /** `City huyện Long Châu (district) in thành phố Sùng Tả, CN`. */
  readonly entities: readonly string[];
  /** `Hồ Quang Khải: Bí thư of Thành ủy Móng Cái`. */
  readonly roles: readonly string[];
}

/** Reads a made-up text and says in short lines what it tells. */
export function toldIn(text: string): Told {
  const article = articleOf(text);
  const { extraction, dropped } = explain(article, gazetteer);
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? 'nobody' : (names.get(id) ?? '?'));
  return {
    claims: extraction.claims.map((claim) => claimLine(claim, nameOf)),
    dropped: dropped.map(({ start, end, reason }) => `${article.text.slice(start, end)}: ${reason}`),
    entities: extraction.entities.map((entity) => entityLine(entity, nameOf)),
    roles: extraction.entities.flatMap(({ name, roles }) =>
      roles.map(({ title, of }) => `${name}: ${title} of ${nameOf(of)}`),
    ),
  };
}

function claimLine({ type, status, pairs, date, evidence }: Claim, nameOf: (id: string) => string): string {
  const told = status === 'OCCURRED' ? '' : `${status.toLowerCase()} `;
  const tied = pairs.map(([a, b]) => `${nameOf(a)} ~ ${nameOf(b)}`).join('; ');
  const rules = evidence.map(({ rule }) => rule.replace(/^vi\.\w+\.(.+)@\d+$/, '$1')).join(', ');
  return `${told}${VERBS[type]} ${tied}${date === null ? '' : ` @${date}`} [${rules}]`;
}

function entityLine(
  { type, name, level, place, country }: ExtractedEntity,
  nameOf: (id: string | null) => string,
): string {
  return [
    `${type} ${name}`,
    level === null ? '' : ` (${level})`,
    place === null ? '' : ` in ${nameOf(place)}`,
    country === null ? '' : `, ${country}`,
  ].join('');
}
