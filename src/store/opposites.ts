import type { GraphEvent } from '../graph';

/**
 * Who stands opposite whom in an event, each pair both ways round: the two ends of a tied pair; in a signing
 * any two signatories of the same agreement, because its pairs run from signatory to agreement.
 */
export function oppositesOf(event: GraphEvent): (readonly [string, string])[] {
  const pairs = event.type === 'SIGNING' ? signatoryPairs(event) : event.pairs;
  return pairs.flatMap(([one, other]) =>
    one === other
      ? []
      : [
          [one, other],
          [other, one],
        ],
  );
}

function signatoryPairs(event: GraphEvent): (readonly [string, string])[] {
  const signatories = new Map<string, string[]>();
  for (const [signatory, agreement] of event.pairs) {
    signatories.set(agreement, [...(signatories.get(agreement) ?? []), signatory]);
  }
  return [...signatories.values()].flatMap((members) =>
    members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const)),
  );
}
