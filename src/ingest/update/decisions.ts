import { type Decision, decisionSchema } from '../../graph';
import { type GraphReader, type StoreRecord, scanRecords } from '../../store';

const PAGE = 500;

/** Decisions that come and decisions that go, by id. */
export interface DecisionChange {
  readonly put: readonly Decision[];
  readonly remove: readonly string[];
}

/** Merges before and after an update, for the steps that work entities out. */
export interface Merges {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
  /** Those that come or go. */
  readonly changed: readonly Decision[];
}

/** All stored decisions, in the order of their ids. */
export async function storedDecisions(reader: Pick<GraphReader, 'records'>): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for await (const page of scanRecords(reader, 'decision', PAGE))
    decisions.push(...page.map(({ body }) => decisionSchema.parse(JSON.parse(body))));
  return decisions;
}

/** The merges among the stored decisions, and what a change makes of them. */
export function mergesOf(stored: readonly Decision[], { put, remove }: DecisionChange): Merges {
  const byId = new Map(stored.map((decision) => [decision.id, decision]));
  const gone = [...remove, ...put.map(({ id }) => id)].flatMap((id) => byId.get(id) ?? []);
  for (const id of remove) byId.delete(id);
  for (const decision of put) byId.set(decision.id, decision);
  const merges = (decisions: Iterable<Decision>) => [...decisions].filter(({ kind }) => kind === 'MERGE');
  return { before: merges(stored), after: merges(byId.values()), changed: merges([...gone, ...put]) };
}

export function recordOf(decision: Decision): StoreRecord {
  return { kind: 'decision', id: decision.id, body: JSON.stringify(decision) };
}
