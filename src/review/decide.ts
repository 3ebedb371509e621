import { randomUUID } from 'node:crypto';
import type { Gazetteer } from '../gazetteer';
import { BangGiaoError, type Decision, type DecisionSide, type Entity } from '../graph';
import { storedDecisions, updateGraph } from '../ingest';
import type { GraphStore, GraphWriter } from '../store';
import { idOfSide, locate } from './locate';
import { assertMergeable, heldApart } from './mergeable';

/** Who decides, and why. */
export interface Judgement {
  /** 1 to 1000 characters. */
  readonly reason: string;
  readonly decidedBy: string;
}

export interface MergeMade {
  readonly decision: Decision;
  /** What both are now. */
  readonly entity: Entity;
}

/**
 * Makes one entity of two: `keep` keeps its id and name, the id of `merge` leads to it. It stays so whatever articles come,
 * go or are read again, until {@link undoDecision}. Fails with `ENTITY_NOT_FOUND`, or with `MERGE_REFUSED` where they can't
 * be one: of two types, decided to be distinct, or known apart by the gazetteer.
 */
export async function mergeEntities(
  store: GraphStore,
  gazetteer: Gazetteer,
  keep: string,
  merge: string,
  judgement: Judgement,
): Promise<MergeMade> {
  assertReason(judgement);
  const [kept, merged] = await twoEntities(store, keep, merge);
  return store.write(async (tx) => {
    const of = await bothSides(tx, gazetteer, kept, merged);
    assertMergeable(kept, merged, of, await storedDecisions(tx));
    const decision = decisionOf('MERGE', of, judgement);
    await updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put: [decision], remove: [] } });
    const [entity] = await tx.entities([kept.id]);
    if (!entity) throw new Error(`${kept.id} is not stored after something was merged into it`);
    return { decision, entity };
  });
}

/**
 * Keeps two entities from being proposed as one, and from being merged. Fails with `ENTITY_NOT_FOUND`, or `MERGE_REFUSED`
 * where they are one, or held distinct already.
 */
export async function markDistinct(
  store: GraphStore,
  gazetteer: Gazetteer,
  a: string,
  b: string,
  judgement: Judgement,
): Promise<Decision> {
  assertReason(judgement);
  const [one, other] = await twoEntities(store, a, b);
  return store.write(async (tx) => {
    const of = await bothSides(tx, gazetteer, one, other);
    const known = heldApart(of, await storedDecisions(tx));
    if (known) {
      throw new BangGiaoError('MERGE_REFUSED', `They are held distinct already, by \`${known.id}\`.`, {
        details: { id: known.id },
      });
    }
    const decision = decisionOf('DISTINCT', of, judgement);
    await updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put: [decision], remove: [] } });
    return decision;
  });
}

/**
 * Takes a decision back; the graph is as if it had never been made. Gives the entity that a merge had taken in, as it is now,
 * if articles still speak of it; none for two that were held distinct. Fails with `DECISION_NOT_FOUND`.
 */
export async function undoDecision(store: GraphStore, gazetteer: Gazetteer, id: string): Promise<Entity[]> {
  return store.write(async (tx) => {
    const decision = (await storedDecisions(tx)).find((one) => one.id === id);
    if (!decision) {
      throw new BangGiaoError('DECISION_NOT_FOUND', `There is no decision \`${id}\` to take back.`, {
        details: { id },
      });
    }
    await updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put: [], remove: [id] } });
    const restored = decision.kind === 'MERGE' ? await idOfSide(tx, gazetteer, decision.of[1]) : null;
    return restored === null ? [] : tx.entities([restored]);
  });
}

const MAX_REASON = 1000;

function assertReason({ reason }: Judgement): void {
  if (reason.trim() !== '' && reason.length <= MAX_REASON) return;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`reason\` must have 1 to ${MAX_REASON} characters.`, {
    details: { argument: 'reason', maximum: MAX_REASON },
  });
}

/** Two stored entities, by ids that may be old ones. */
async function twoEntities(store: GraphStore, a: string, b: string): Promise<[Entity, Entity]> {
  const found = await store.entities([a, b]);
  const get = (id: string) => {
    const entity = found.get(id);
    if (entity) return entity;
    throw new BangGiaoError('ENTITY_NOT_FOUND', `Nothing has the id \`${id}\`.`, { details: { id } });
  };
  const both: [Entity, Entity] = [get(a), get(b)];
  if (both[0].id !== both[1].id) return both;
  throw new BangGiaoError('MERGE_REFUSED', `\`${a}\` and \`${b}\` are one already: \`${both[0].id}\`.`, {
    details: { id: both[0].id },
  });
}

async function bothSides(
  tx: GraphWriter,
  gazetteer: Gazetteer,
  a: Entity,
  b: Entity,
): Promise<[DecisionSide, DecisionSide]> {
  return [await locate(tx, gazetteer, a), await locate(tx, gazetteer, b)];
}

function decisionOf(kind: Decision['kind'], of: Decision['of'], { reason, decidedBy }: Judgement): Decision {
  const id = `${kind.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  return { id, kind, of, reason, decidedBy, decidedAt: new Date().toISOString() };
}
