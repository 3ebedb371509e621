import { isDeepStrictEqual } from 'node:util';
import { canonicalTones, type PartialDate, type Role } from '../../graph';
import type { GraphWriter } from '../../store';
import type { AffectedArticle, AffectedArticles } from './affected-articles';

export interface RoleChanges {
  readonly put: Role[];
  readonly delete: string[];
}

type Report = Role['reports'][number];

/** A role while its reports are gathered. */
interface Draft {
  readonly role: Omit<Role, 'reports' | 'asOf'>;
  readonly reports: Report[];
  asOf: PartialDate | null;
}

/** Works out the roles that the affected articles report, beside what other articles report of the same people. */
export async function updateRoles(tx: GraphWriter, affected: AffectedArticles): Promise<RoleChanges> {
  const articles = affected.all();
  const stored = await tx.rolesOfPersons(personsOf(articles));
  const drafts = await restingDrafts(tx, stored, affected);
  for (const article of articles) addReports(article, drafts);
  const roles = [...drafts.values()].filter(({ reports }) => reports.length > 0).map(finish);
  const before = new Map(stored.map((role) => [role.id, role]));
  const kept = new Set(roles.map(({ id }) => id));
  return {
    put: roles.filter((role) => !isDeepStrictEqual(role, before.get(role.id))),
    delete: stored.map(({ id }) => id).filter((id) => !kept.has(id)),
  };
}

function personsOf(articles: readonly AffectedArticle[]): string[] {
  const items = articles.flatMap(({ before, after }) => [
    ...(before.get('person') ?? []),
    ...(after.get('person') ?? []),
  ]);
  return [...new Set(items.map(({ targetId }) => targetId))];
}

function addReports({ id: articleId, view }: AffectedArticle, drafts: Map<string, Draft>): void {
  for (const entity of view?.extraction.entities ?? []) {
    const personId = entity.type === 'Person' ? view?.targets.get(entity.id) : undefined;
    if (personId === undefined) continue;
    for (const { title, of, evidence } of entity.roles) {
      const ofId = of === null ? null : (view?.targets.get(of) ?? null);
      const role = roleOf(personId, titleCase(title), ofId);
      const draft = drafts.get(role.id) ?? { role, reports: [], asOf: null };
      drafts.set(role.id, draft);
      draft.reports.push({ articleId, evidence });
      draft.asOf = later(draft.asOf, view?.article.publishedAt ?? null);
    }
  }
}

function roleOf(personId: string, title: string, ofId: string | null): Draft['role'] {
  const id = `role:${personId.replace(/^person:/, '')}:${title.replaceAll(' ', '-')}:${ofId ?? ''}`;
  return { id, personId, title, ofId };
}

/** One way of writing a title, so that "Phó Chủ tịch" and "phó chủ tịch" are one: small, but for its first letter and abbreviations. */
function titleCase(title: string): string {
  const words = canonicalTones(title).trim().split(/\s+/u);
  const small = words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())).join(' ');
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** Takes the reports of affected articles out, and works out the latest day of publication among those that stay. */
async function restingDrafts(
  tx: GraphWriter,
  stored: readonly Role[],
  affected: AffectedArticles,
): Promise<Map<string, Draft>> {
  const drafts = new Map<string, Draft>();
  const lossy = new Map<Draft, readonly string[]>();
  for (const role of stored) {
    const reports = role.reports.filter(({ articleId }) => !affected.has(articleId));
    const draft: Draft = { role, reports, asOf: role.asOf };
    drafts.set(role.id, draft);
    if (reports.length < role.reports.length) {
      draft.asOf = null;
      lossy.set(
        draft,
        reports.map(({ articleId }) => articleId),
      );
    }
  }
  const articles = await tx.storedArticles([...new Set([...lossy.values()].flat())]);
  const days = new Map(articles.map(({ article }) => [article.id, article.publishedAt]));
  for (const [draft, ids] of lossy)
    for (const id of ids) draft.asOf = later(draft.asOf, days.get(id) ?? null);
  return drafts;
}

function later(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function finish({ role, reports, asOf }: Draft): Role {
  const distinct = new Map(reports.map((report) => [placeOf(report), report]));
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
  return { id: role.id, personId: role.personId, title: role.title, ofId: role.ofId, asOf, reports: sorted };
}

/** Sorts by article, then by place in its text. */
function placeOf({ articleId, evidence }: Report): string {
  const offset = (n: number) => String(n).padStart(9, '0');
  return `${articleId}\t${offset(evidence.start)}\t${offset(evidence.end)}\t${evidence.rule}`;
}
