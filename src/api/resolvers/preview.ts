import type { Claim, Extraction } from '../../graph';
import type { PreviewResolvers } from '../generated/resolver-types';

export const Preview: PreviewResolvers = {
  language: ({ extraction }) => extraction.language,
  title: ({ article }) => article.title,
  publishedAt: ({ article }) => article.publishedAt,
  text: ({ article }) => article.text,
  entities: ({ extraction }) =>
    extraction.entities.map(({ type, name, names }) => ({ type, name, aliases: names })),
  events: ({ extraction }) => extraction.claims.map((claim) => previewEvent(claim, namesById(extraction))),
};

type Names = ReadonlyMap<string, string>;

function namesById(extraction: Extraction): Names {
  return new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
}

function nameOf(id: string, names: Names): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`The extraction refers to ${id}, which it does not hold`);
  return name;
}

function previewEvent(claim: Claim, names: Names) {
  const { type, status, date, evidence } = claim;
  return {
    type,
    status,
    date,
    place: claim.place && nameOf(claim.place, names),
    agreement: claim.agreement && nameOf(claim.agreement, names),
    participants: claim.participants.map(({ entity, role, side }) => ({
      role,
      side,
      name: nameOf(entity, names),
    })),
    evidence,
  };
}
