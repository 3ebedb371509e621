/** Right, spurious and missed answers. */
export interface Tally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface Score extends Readonly<Tally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function emptyTally(): Tally {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.truePositives += tally.truePositives;
    total.falsePositives += tally.falsePositives;
    total.falseNegatives += tally.falseNegatives;
  }
  return total;
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function scoreOf(tally: Tally): Score {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn } = tally;
  return {
    ...tally,
    precision: tp / (tp + fp || 1),
    recall: tp / (tp + fn || 1),
    f1: (2 * tp) / (2 * tp + fp + fn || 1),
  };
}
