import { datesAgree } from '../../../graph';
import type { ClaimDraft } from './claim-draft';
import { joined, type Side, sharesEntity } from './side';

/** Joins tellings of one event until nothing more joins: what one telling adds may tie two others. */
export function mergeClaims(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  let claims = mergedOnce(drafts);
  for (let before = drafts.length; claims.length < before; ) {
    before = claims.length;
    claims = mergedOnce(claims);
  }
  return claims;
}

/** Joins tellings of one event: same type and status, an entity in common on both sides, dates that agree. */
function mergedOnce(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const merged: ClaimDraft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex((known) => isSame(known, draft));
    if (at < 0) merged.push(draft);
    else merged[at] = both(merged[at] as ClaimDraft, draft);
  }
  return merged;
}

function isSame(known: ClaimDraft, draft: ClaimDraft): boolean {
  if (known.type !== draft.type || known.status !== draft.status || known.agreement !== draft.agreement)
    return false;
  if (draft.type === 'SIGNING') return true;
  if (known.date && draft.date && !datesAgree(known.date, draft.date)) return false;
  return turned(known.sides, draft.sides) !== undefined;
}

/** The draft's sides turned so that they stand as the known ones do; undefined where they are not the same two. */
function turned([a, b]: readonly Side[], [c, d]: readonly Side[]): readonly [Side, Side] | undefined {
  if (!a || !b || !c || !d) return undefined;
  if (sharesEntity(a, c) && sharesEntity(b, d)) return [c, d];
  if (sharesEntity(a, d) && sharesEntity(b, c)) return [d, c];
  return undefined;
}

function both(known: ClaimDraft, draft: ClaimDraft): ClaimDraft {
  const better =
    draft.date !== null &&
    (known.date === null ||
      (draft.dated && !known.dated) ||
      (draft.dated === known.dated && draft.date.length > known.date.length));
  return {
    ...known,
    date: better ? draft.date : known.date,
    dated: known.dated || draft.dated,
    sides: sidesOf(known, draft),
    evidence: [...known.evidence, ...draft.evidence],
  };
}

function sidesOf(known: ClaimDraft, draft: ClaimDraft): readonly Side[] {
  if (draft.type === 'SIGNING') return [...known.sides, ...draft.sides];
  const [a, b] = known.sides;
  const [c, d] = turned(known.sides, draft.sides) ?? draft.sides;
  return a && b && c && d ? [joined([a, c]), joined([b, d])] : known.sides;
}
