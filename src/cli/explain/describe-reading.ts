import type { Article, Claim, ExtractedEntity, Extraction } from '../../graph';
import type { Paint } from './paint';

/** What was read from an article, in lines for people: its entities, then its claims with their evidence. */
export function describeReading(article: Article, extraction: Extraction, paint: Paint): string {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    paint.heading(describeArticle(article)),
    ...extraction.entities.map((entity) => `  ${describeEntity(entity, nameOf)}`),
    ...extraction.claims.flatMap((claim) => describeClaim(claim, nameOf, paint)),
  ].join('\n');
}

function describeArticle({ id, title, publisher, publishedAt, language }: Article): string {
  return [id, title, publisher, publishedAt ?? 'without date', language].filter(Boolean).join(' | ');
}

type NameOf = (id: string) => string;

function describeEntity({ id, type, name, level, kind, roles }: ExtractedEntity, nameOf: NameOf): string {
  const sort = level ?? kind;
  const held = roles.map(({ title, of }) => (of ? `${title} of ${nameOf(of)}` : title));
  const notes = [...(sort ? [sort] : []), ...held];
  return `${id} ${type}: ${name}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

function describeClaim(claim: Claim, nameOf: NameOf, paint: Paint): string[] {
  const { id, type, status, date, place, pairs, participants, evidence } = claim;
  const where = place ? ` at ${nameOf(place)}` : '';
  const ties = pairs.map(([a, b]) => `    ${nameOf(a)} — ${nameOf(b)}`);
  const present = participants.map(({ entity, role }) => `${nameOf(entity)} ${role}`);
  const sources = evidence.map(({ rule, confidence, start, end, quote }) =>
    paint.aside(`    ${rule}, confidence ${confidence}, ${start}-${end}: “${quote}”`),
  );
  const heading = paint.heading(`${id} ${type} ${status} ${date ?? 'without date'}${where}`);
  return [`  ${heading}`, ...ties, ...(present.length > 0 ? [`    ${present.join(', ')}`] : []), ...sources];
}
