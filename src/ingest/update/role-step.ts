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
  /** Those that stay come first, then those of affected articles. */
  readonly reports: Report[];
  readonly resting: number;
  readonly asOfBefore: PartialDate | null;
  asOf: PartialDate | null;
}

/** Works out the roles that the affected articles report, beside what other articles report of the same people. */
export async function updateRoles(tx: GraphWriter, affected: AffectedArticles): Promise<RoleChanges> {
  const articles = affected.all();
  const stored = await tx.rolesOfPersons(personsOf(articles));
  const drafts = restingDrafts(stored, affected);
  for (const article of articles) addReports(article, drafts);
  await findLatestDays(tx, drafts.values());
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
      const draft = drafts.get(role.id) ?? { role, reports: [], resting: 0, asOfBefore: null, asOf: null };
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

/** The stored roles without the reports of affected articles. */
function restingDrafts(stored: readonly Role[], affected: AffectedArticles): Map<string, Draft> {
  const published = new Map(affected.all().map(({ id, publishedBefore }) => [id, publishedBefore]));
  return new Map(
    stored.map((role): [string, Draft] => {
      const reports = role.reports.filter(({ articleId }) => !affected.has(articleId));
      const leaving = role.reports.filter(({ articleId }) => affected.has(articleId));
      // The latest day stands as long as no article of that day leaves.
      const stands = leaving.every(
        ({ articleId }) => (published.get(articleId) ?? '') < (role.asOf ?? '\uffff'),
      );
      return [
        role.id,
        { role, reports, resting: reports.length, asOf: stands ? role.asOf : null, asOfBefore: role.asOf },
      ];
    }),
  );
}

/** Looks up the days of publication where the latest one left and nothing as late came. */
async function findLatestDays(tx: GraphWriter, drafts: Iterable<Draft>): Promise<void> {
  const open = [...drafts].filter(
    ({ asOf, asOfBefore, resting }) =>
      resting > 0 && asOfBefore !== null && (asOf === null || asOf < asOfBefore),
  );
  const idsOf = ({ reports, resting }: Draft) => reports.slice(0, resting).map(({ articleId }) => articleId);
  const articles = await tx.storedArticles([...new Set(open.flatMap(idsOf))]);
  const days = new Map(articles.map(({ article }) => [article.id, article.publishedAt]));
  for (const draft of open) {
    for (const id of idsOf(draft)) draft.asOf = later(draft.asOf, days.get(id) ?? null);
  }
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
