/** An item, and the groups that gold and the system put it into. */
export interface Grouped {
  readonly gold: string;
  readonly predicted: string;
}

export interface BCubed {
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B³ (Bagga and Baldwin 1998): for each item, which part of its predicted group is of its gold group, and the other way
 * round; averaged over the items. 0 where there is none.
 */
export function bCubed(items: readonly Grouped[]): BCubed {
  const sizes = {
    gold: countBy(items, goldOf),
    predicted: countBy(items, predictedOf),
    both: countBy(items, bothOf),
  };
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const together = sizes.both.get(bothOf(item))!;
    precision += together / sizes.predicted.get(item.predicted)! / items.length;
    recall += together / sizes.gold.get(item.gold)! / items.length;
  }
  return { items: items.length, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const goldOf = ({ gold }: Grouped) => gold;
const predictedOf = ({ predicted }: Grouped) => predicted;
const bothOf = ({ gold, predicted }: Grouped) => JSON.stringify([gold, predicted]);

function countBy(items: readonly Grouped[], key: (item: Grouped) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
