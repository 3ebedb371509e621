import { BangGiaoError, type Decision, type DecisionSide, type Entity } from '../graph';

/** Fails with `MERGE_REFUSED` where the second can't go into the first. */
export function assertMergeable(
  kept: Entity,
  merged: Entity,
  of: Decision['of'],
  decisions: readonly Decision[],
): void {
  if (kept.type !== merged.type) {
    throw refused(`one is a ${kept.type}, the other a ${merged.type}`);
  }
  if (isRegistered(of[1])) {
    throw refused(
      isRegistered(of[0])
        ? 'the gazetteer knows both, as two places'
        : `the gazetteer knows \`${merged.id}\`: merge the other one into it`,
    );
  }
  if (of[0].stage !== of[1].stage) {
    throw refused('a village that is in no register can only go into another such village');
  }
  const apart = heldApart(of, decisions);
  if (apart) throw refused(`\`${apart.id}\` says that they are distinct; take that back first`);
}

/** The decision by which they are two, if there is one. */
export function heldApart(of: Decision['of'], decisions: readonly Decision[]): Decision | undefined {
  return decisions.find((decision) => holdsApart(decision, of, decisions));
}

function isRegistered({ block }: DecisionSide): boolean {
  return block.startsWith('place:');
}

/** Whether it says that something of the one entity and something of the other are two. */
function holdsApart(decision: Decision, [a, b]: Decision['of'], decisions: readonly Decision[]): boolean {
  if (decision.kind !== 'DISTINCT') return false;
  const [ofA, ofB] = [mergedWith(a, decisions), mergedWith(b, decisions)];
  const [x, y] = decision.of.map(keyOf) as [string, string];
  return (ofA.has(x) && ofB.has(y)) || (ofA.has(y) && ofB.has(x));
}

/** Everything that is one with the side by merges. */
function mergedWith(side: DecisionSide, decisions: readonly Decision[]): Set<string> {
  const found = new Set([keyOf(side)]);
  for (const key of found) {
    for (const { kind, of } of decisions) {
      if (kind === 'MERGE' && of.some((one) => keyOf(one) === key))
        for (const one of of) found.add(keyOf(one));
    }
  }
  return found;
}

function keyOf({ block, suffix }: DecisionSide): string {
  return `${block}\n${suffix}`;
}

function refused(why: string): BangGiaoError {
  return new BangGiaoError('MERGE_REFUSED', `They can't be made one: ${why}.`);
}
