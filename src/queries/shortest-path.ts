import { BangGiaoError } from '../graph';
import type { GraphReader } from '../store';
import type { Relation, RelationType } from './relation';
import { relationsAt } from './relations-at';

/** A way from one entity to another: one more id than relations. */
export interface Path {
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly RelationType[];
  /** In relations. */
  readonly maxLength: number;
  /** Entities that may be looked at before the search is given up; {@link MAX_VISITED} if not given. */
  readonly maxVisited?: number;
}

export const MAX_VISITED = 20_000;

/** How an entity was reached from one end; null for the end itself. */
type Reached = Map<string, { readonly from: string; readonly by: Relation } | null>;

interface Side {
  readonly reached: Reached;
  frontier: readonly string[];
}

/**
 * A shortest way between two entities, the same one every time; null where there is none of at most `maxLength`.
 * Searches from both ends, level by level, always on the side with the smaller front.
 * @throws BangGiaoError `LIMIT_EXCEEDED` where too much would have to be looked at
 */
export async function shortestPath(reader: GraphReader, request: PathRequest): Promise<Path | null> {
  const { from, to, relations, maxLength, maxVisited = MAX_VISITED } = request;
  if (from === to) return { ids: [from], relations: [] };
  const [start, end] = [sideAt(from), sideAt(to)];
  for (let length = 0; length < maxLength; length++) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    await advance(reader, near, relations, maxVisited);
    if (near.frontier.length === 0) return null;
    const [meeting] = near.frontier.filter((id) => far.reached.has(id)).sort();
    if (meeting !== undefined) return joined(trace(start, meeting), trace(end, meeting));
    if (start.reached.size + end.reached.size > maxVisited) throw tooFar(request, maxVisited);
  }
  return null;
}

function sideAt(id: string): Side {
  return { reached: new Map([[id, null]]), frontier: [id] };
}

/** Moves the front by one step. */
async function advance(
  reader: GraphReader,
  side: Side,
  types: readonly RelationType[],
  maxVisited: number,
): Promise<void> {
  const front = new Set(side.frontier);
  const fresh: string[] = [];
  for (const by of await relationsAt(reader, side.frontier, types, maxVisited)) {
    for (const [from, to] of [
      [by.source, by.target],
      [by.target, by.source],
    ] as const) {
      if (!front.has(from) || side.reached.has(to)) continue;
      side.reached.set(to, { from, by });
      fresh.push(to);
    }
  }
  side.frontier = fresh;
}

/** From the side's own end to `id`. */
function trace(side: Side, id: string): Path {
  const ids = [id];
  const relations: Relation[] = [];
  for (let step = side.reached.get(id); step; step = side.reached.get(step.from)) {
    ids.unshift(step.from);
    relations.unshift(step.by);
  }
  return { ids, relations };
}

/** Two ways that end at the same entity, the second walked back. */
function joined(there: Path, back: Path): Path {
  return {
    ids: [...there.ids, ...[...back.ids].reverse().slice(1)],
    relations: [...there.relations, ...[...back.relations].reverse()],
  };
}

function tooFar({ from, to }: PathRequest, maximum: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `No way was found among the ${maximum} entities nearest to both; ask for a smaller \`maxLength\` or fewer relations.`,
    { details: { from, to, maximum } },
  );
}
