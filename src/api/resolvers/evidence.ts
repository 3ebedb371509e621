import type { EventReport, Evidence, Role } from '../../graph';
import { checkedSize } from '../../queries';
import type { EvidenceResolvers } from '../generated/resolver-types';
import type { EvidenceModel } from '../models';

export const EvidenceType: EvidenceResolvers = {
  article: (evidence, _, { loaders }) => loaders.article.load(evidence.articleId),
};

/** Evidence of the reports in their order, at most `first` of it. */
export function evidenceOfReports(reports: readonly EventReport[], first: number): EvidenceModel[] {
  const size = checkedSize('first', first);
  return reports
    .flatMap(({ articleId, evidence }) => evidence.map((e) => inArticle(articleId, e)))
    .slice(0, size);
}

/** Evidence of a role, at most `first` of it. */
export function evidenceOfRole(role: Role, first: number): EvidenceModel[] {
  const size = checkedSize('first', first);
  return role.reports.map(({ articleId, evidence }) => inArticle(articleId, evidence)).slice(0, size);
}

export function inArticle(articleId: string, evidence: Evidence): EvidenceModel {
  return { ...evidence, articleId };
}
