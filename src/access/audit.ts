import { z } from 'zod';
import type { GraphDelta, GraphReader, GraphStore, GraphWriter, StoreRecord } from '../store';
import { nextSequence } from '../store';

export const AUDIT_ACTIONS = [
  'ARTICLES_PUT',
  'ARTICLES_DELETED',
  'DECISIONS_PUT',
  'DECISIONS_DELETED',
  'TOKENS_PUT',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who changed what, when: one a write transaction. */
export const auditSchema = z.object({
  /** Instant as ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** As in `Principal.name`. */
  who: z.string().min(1),
  what: z.array(z.object({ action: z.enum(AUDIT_ACTIONS), ids: z.array(z.string()) })),
});
export type AuditRecord = z.infer<typeof auditSchema>;

/**
 * The store for one principal: every write through it leaves a record of who changed which articles, decisions and tokens,
 * in the same transaction. A write that changes none of these leaves none.
 */
export function auditedStore(store: GraphStore, who: string): GraphStore {
  const write: GraphStore['write'] = (work) =>
    store.write(async (tx) => {
      const what: AuditRecord['what'] = [];
      const result = await work(watched(tx, (delta) => what.push(...changesOf(delta))));
      if (what.length > 0) await append(tx, { at: new Date().toISOString(), who, what });
      return result;
    });
  return replacing(store, 'write', write);
}

/** The latest audit records, the latest first. */
export async function latestAudit(
  reader: Pick<GraphReader, 'records'>,
  limit: number,
): Promise<AuditRecord[]> {
  const records = await reader.records({ kind: 'audit', limit, fromEnd: true });
  return records.map(({ body }) => auditSchema.parse(JSON.parse(body))).reverse();
}

function watched(tx: GraphWriter, seen: (delta: GraphDelta) => void): GraphWriter {
  return replacing(tx, 'apply', async (delta: GraphDelta) => {
    await tx.apply(delta);
    seen(delta);
  });
}

/** The object with one method replaced; the others go on working on the object itself, private fields and all. */
function replacing<T extends object, Name extends keyof T>(target: T, name: Name, method: T[Name]): T {
  return new Proxy(target, {
    get(object, key) {
      if (key === name) return method;
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}

function changesOf(delta: GraphDelta): AuditRecord['what'] {
  const recordIds = (records: readonly Pick<StoreRecord, 'kind' | 'id'>[] = [], kind: StoreRecord['kind']) =>
    records.filter((record) => record.kind === kind).map(({ id }) => id);
  const changes: AuditRecord['what'] = [
    { action: 'ARTICLES_PUT', ids: (delta.putArticles ?? []).map(({ article }) => article.id) },
    { action: 'ARTICLES_DELETED', ids: [...(delta.deleteArticles ?? [])] },
    { action: 'DECISIONS_PUT', ids: recordIds(delta.putRecords, 'decision') },
    { action: 'DECISIONS_DELETED', ids: recordIds(delta.deleteRecords, 'decision') },
    { action: 'TOKENS_PUT', ids: recordIds(delta.putRecords, 'token') },
  ];
  return changes.filter(({ ids }) => ids.length > 0);
}

async function append(tx: GraphWriter, record: AuditRecord): Promise<void> {
  const id = await nextSequence(tx, 'audit');
  await tx.apply({ putRecords: [{ kind: 'audit', id, body: JSON.stringify(record) }] });
}
