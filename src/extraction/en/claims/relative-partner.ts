import { type Clause, normAt, type Piece } from './clause';
import type { PartyRun } from './party-run';

const RELATIVES = new Set(['which', 'whom']);
const REACH = 9;

/** `B, with which A signed …`: who stands before the relative word. */
export function relativePartner({ pieces }: Clause, at: number): PartyRun | undefined {
  for (let i = at - 1; i > 1 && at - i < REACH; i--) {
    if (!RELATIVES.has(normAt(pieces, i) ?? '') || normAt(pieces, i - 1) !== 'with') continue;
    return partyEndingBefore(pieces, i - 1);
  }
  return undefined;
}

/** `B, a province A has been twinned with since …`: who the relative clause without a word for it describes. */
export function strandedPartner({ pieces }: Clause, at: number, subjectAt: number): PartyRun | undefined {
  const next = pieces[at + 1];
  const stranded =
    (next?.kind === 'word' && next.norm === 'with' && pieces[at + 2]?.kind !== 'party') ||
    next === undefined ||
    next.kind === 'date';
  if (!stranded) return undefined;
  let i = subjectAt - 1;
  while (i >= 0 && subjectAt - i < 5 && pieces[i]?.kind === 'word' && normAt(pieces, i) !== ',') i--;
  if (!['a', 'an', 'the', 'one'].includes(normAt(pieces, i + 1) ?? '')) return undefined;
  return i < subjectAt - 1 && normAt(pieces, i) === ',' ? partyEndingBefore(pieces, i + 1) : undefined;
}

function partyEndingBefore(pieces: readonly Piece[], at: number): PartyRun | undefined {
  const from = normAt(pieces, at - 1) === ',' ? at - 2 : at - 1;
  const party = pieces[from];
  return party?.kind === 'party' ? { parties: [party], from, to: from + 1 } : undefined;
}
