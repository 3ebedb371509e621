import type { AgreementKind } from '../../../../graph';
import { type Pair, pairsThatMet, product } from '../../../tied-pairs';
import type { Registry } from '../../link/registry';
import type { Side } from '../discourse/side';
import type { MergedClaim } from './merge';
import { withoutSeats, withoutStates } from './seat-of-government';

/** The pairs that an event ties; none where it ties nobody that can be tied so. */
export function pairsOf(event: MergedClaim, registry: Registry): Pair[] {
  switch (event.type) {
    case 'MEETING':
      return withoutStates(pairsThatMet(event.sides[0], event.sides[1]), registry);
    case 'TWINNING':
      return pairsOfTwins(event.sides[0], event.sides[1], registry);
    case 'SIGNING':
      return event.agreement === null ? [] : pairsSigned(event, event.agreement, registry);
  }
}

function pairsOfTwins(a: Side, b: Side, registry: Registry): Pair[] {
  const mayBeTwin = (id: string) => ['City', 'Association'].includes(registry.get(id).type);
  return product(a.principals.filter(mayBeTwin), b.principals.filter(mayBeTwin));
}

/** Documents that one signatory alone tells to bind two. */
const BINDING: ReadonlySet<string | null> = new Set<AgreementKind>([
  'mou',
  'letter_of_intent',
  'twinning',
  'treaty',
  'agreement',
]);

/**
 * Every signatory with the document. One alone signs no pact with anybody, unless it is a body or place and the
 * document is one that binds two (a person alone signs orders and letters).
 */
function pairsSigned({ sides, others }: MergedClaim, agreement: string, registry: Registry): Pair[] {
  const all = [...sides, ...others].flatMap(({ principals, heads }) => [...principals, ...heads]);
  const signatories = withoutSeats([...new Set(all)], registry);
  const [only, another] = signatories;
  if (only !== undefined && another === undefined && !signsAlone(only, agreement, registry)) return [];
  return product(signatories, [agreement]);
}

function signsAlone(signatory: string, agreement: string, registry: Registry): boolean {
  return registry.get(signatory).type !== 'Person' && BINDING.has(registry.get(agreement).kind);
}
