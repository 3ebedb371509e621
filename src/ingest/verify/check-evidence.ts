import type { Evidence } from '../../graph';
import type { StoredArticle } from '../../store';
import type { Violation } from './violation';

/** Checks that each report's article is stored and that its quotes stand in the text, verbatim, where they say. */
export function checkEvidence(
  owner: string,
  reports: readonly { readonly articleId: string; readonly evidence: readonly Evidence[] }[],
  articles: ReadonlyMap<string, StoredArticle>,
): Violation[] {
  const violations: Violation[] = [];
  const breach = (message: string, articleId?: string) =>
    violations.push({
      law: 'evidence',
      message,
      ids: articleId === undefined ? [owner] : [owner, articleId],
    });
  if (reports.length === 0) breach(`${owner} has no report.`);
  for (const { articleId, evidence } of reports) {
    const text = articles.get(articleId)?.article.text;
    if (text === undefined) breach(`${owner} is reported by ${articleId}, which is not stored.`, articleId);
    else if (evidence.length === 0)
      breach(`The report of ${owner} in ${articleId} quotes nothing.`, articleId);
    else if (!evidence.every(({ start, end, quote }) => text.slice(start, end) === quote)) {
      breach(`A quote for ${owner} does not stand in ${articleId} where it says.`, articleId);
    }
  }
  return violations;
}
