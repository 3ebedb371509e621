import { datesAgree } from '../../../graph';
import type { Evidence } from '../../../graph';
import type { ClaimDraft } from './claim-draft';
import { joined, type Side, sharesEntity } from './side';

/** One event of an article, told once or several times. */
export interface MergedClaim {
  readonly type: ClaimDraft['type'];
  status: ClaimDraft['status'];
  date: ClaimDraft['date'];
  dated: boolean;
  sides: readonly [Side, Side];
  others: readonly Side[];
  readonly agreement: string | null;
  readonly evidence: (Omit<Evidence, 'quote'>)[];
}

/** Joins tellings of one event: same type and status, an entity in common on both sides, dates that agree. */
export function mergeClaims(drafts: readonly ClaimDraft[]): MergedClaim[] {
  const merged: MergedClaim[] = [];
  for (const draft of drafts) {
    const known = merged.find((one) => isSame(one, draft));
    if (known) absorb(known, draft);
    else {
      merged.push({
        type: draft.type,
        status: draft.status,
        date: draft.date,
        dated: draft.dated,
        sides: draft.sides,
        others: draft.others,
        agreement: draft.agreement,
        evidence: [draft.evidence],
      });
    }
  }
  return merged;
}

function isSame(one: MergedClaim, draft: ClaimDraft): boolean {
  if (one.type !== draft.type || one.status !== draft.status || one.agreement !== draft.agreement) return false;
  if (draft.type === 'SIGNING') return true;
  if (one.date && draft.date && !datesAgree(one.date, draft.date)) return false;
  return order(one.sides, draft.sides) !== undefined;
}

/** The draft's sides turned so that they stand as the known ones do; undefined where they are not the same two. */
function order(known: readonly [Side, Side], told: readonly [Side, Side]): readonly [Side, Side] | undefined {
  if (sharesEntity(known[0], told[0]) && sharesEntity(known[1], told[1])) return told;
  if (sharesEntity(known[0], told[1]) && sharesEntity(known[1], told[0])) return [told[1], told[0]];
  return undefined;
}

function absorb(known: MergedClaim, draft: ClaimDraft): void {
  if (draft.type === 'SIGNING') known.others = [...known.others, ...draft.sides, ...draft.others];
  else {
    const [a, b] = order(known.sides, draft.sides) ?? draft.sides;
    known.sides = [joined(known.sides[0], a), joined(known.sides[1], b)];
  }
  if (draft.date && (!known.date || (draft.dated && !known.dated) || (draft.dated === known.dated && draft.date.length > known.date.length))) known.date = draft.date;
  known.dated ||= draft.dated;
  known.evidence.push(draft.evidence);
}
