import type { Pair } from '../../../tied-pairs';
import { vietnameseLexicon } from '../../lexicon';
import type { Registry } from '../../link/registry';

const SEAT_OF = /^thủ đô\s+/;

/** Pairs of which none is a bare capital that stands for its state: a capital meets and signs as a city with cities alone. */
export function withoutStates(pairs: readonly Pair[], registry: Registry): Pair[] {
  return pairs.filter(([a, b]) => isCityOrNoSeat(a, b, registry) && isCityOrNoSeat(b, a, registry));
}

/** Signatories without the capitals that stand for states: those stay that sign with a city. */
export function withoutSeats(signatories: readonly string[], registry: Registry): string[] {
  const withCity = signatories.some((id) => isOtherCity(id, registry));
  return signatories.filter((id) => withCity || !isSeat(id, registry));
}

function isCityOrNoSeat(id: string, partner: string, registry: Registry): boolean {
  return !isSeat(id, registry) || isOtherCity(partner, registry);
}

/** Named in the article by its bare name alone, or as the seat that it is: `Washington`, `thủ đô Moskva`. */
function isSeat(id: string, registry: Registry): boolean {
  const { type, names } = registry.get(id);
  const { seatsOfGovernment } = vietnameseLexicon();
  return (
    type === 'City' &&
    [...names].every((name) => seatsOfGovernment.has(name.toLowerCase().replace(SEAT_OF, '')))
  );
}

function isOtherCity(id: string, registry: Registry): boolean {
  return registry.get(id).type === 'City' && !isSeat(id, registry);
}
