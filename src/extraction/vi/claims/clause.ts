import { wordAt } from '../link/roles';
import type { LinkedChunk, Sentence } from '../link/sentence';
import type { AgreementChunk, CueChunk, DateChunk, TriggerChunk } from '../scan/chunk';
import { type Party, partyAt } from './party';

/** A piece of a sentence as the claim rules see it. `from` and `to` are link indices. */
export type Piece =
  | { readonly kind: 'party'; readonly from: number; readonly to: number; readonly party: Party }
  | { readonly kind: 'trigger'; readonly from: number; readonly to: number; readonly chunk: TriggerChunk }
  | { readonly kind: 'cue'; readonly from: number; readonly to: number; readonly chunk: CueChunk }
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly chunk: DateChunk }
  | {
      readonly kind: 'agreement';
      readonly from: number;
      readonly to: number;
      readonly chunk: AgreementChunk;
      readonly entity: string;
    }
  | { readonly kind: 'word'; readonly from: number; readonly to: number; readonly norm: string };

/** A sentence cut into parties, triggers, cues, dates, agreements and words. */
export interface Clause {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/** Words of an agreement's name that tie parties; the others say what it is about and are left out. */
const JOINTS = new Set(['giữa', 'và', 'với', 'cùng', ',']);

export function clauseOf(sentence: Sentence): Clause {
  const { links } = sentence;
  const pieces: Piece[] = [];
  let i = 0;
  let insideName = 0;
  while (i < links.length) {
    const { chunk, entity } = links[i] as LinkedChunk;
    if (chunk.kind === 'agreement') {
      insideName = chunk.nameTo;
      pieces.push({ kind: 'agreement', from: i, to: i + 1, chunk, entity: entity as string });
      i++;
      continue;
    }
    const party = partyAt(links, i);
    if (party) {
      pieces.push({ kind: 'party', from: i, to: party.to, party });
      i = party.to;
      continue;
    }
    if (chunk.kind === 'trigger') pieces.push({ kind: 'trigger', from: i, to: i + 1, chunk });
    else if (chunk.kind === 'cue') pieces.push({ kind: 'cue', from: i, to: i + 1, chunk });
    else if (chunk.kind === 'date' && chunk.from >= insideName)
      pieces.push({ kind: 'date', from: i, to: i + 1, chunk });
    else if (chunk.from < insideName && !JOINTS.has(wordAt(links, i) ?? '')) {
      i++;
      continue;
    } else pieces.push({ kind: 'word', from: i, to: i + 1, norm: wordAt(links, i) ?? `<${chunk.kind}>` });
    i++;
  }
  return { sentence, pieces };
}
