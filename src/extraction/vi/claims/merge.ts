import type { Evidence } from '../../../graph';
import { datesAgree } from '../../../graph';
import type { ClaimDraft } from './claim-draft';
import { joined, type Side, sharesEntity } from './side';

/** Whether a person holds office in a body or place; local entity ids. */
export type Belongs = (person: string, principal: string) => boolean;

/** One event of an article, told once or several times. */
export interface MergedClaim {
  readonly type: ClaimDraft['type'];
  status: ClaimDraft['status'];
  date: ClaimDraft['date'];
  dated: boolean;
  sides: readonly [Side, Side];
  others: readonly Side[];
  readonly agreement: string | null;
  readonly evidence: Omit<Evidence, 'quote'>[];
}

/** Joins tellings of one event: same type and status, an entity in common on both sides, dates that agree. */
export function mergeClaims(drafts: readonly ClaimDraft[], belongs: Belongs): MergedClaim[] {
  const merged: MergedClaim[] = [];
  for (const draft of drafts) {
    const known = merged.find((one) => isSame(one, draft, belongs));
    if (known) absorb(known, draft, belongs);
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

function isSame(one: MergedClaim, draft: ClaimDraft, belongs: Belongs): boolean {
  if (one.type !== draft.type || one.status !== draft.status || one.agreement !== draft.agreement)
    return false;
  if (draft.type === 'SIGNING') return true;
  if (one.date && draft.date && !datesAgree(one.date, draft.date)) return false;
  return order(one.sides, draft.sides, belongs) !== undefined;
}

/** The draft's sides turned so that they stand as the known ones do; undefined where they are not the same two. */
function order(
  known: readonly [Side, Side],
  told: readonly [Side, Side],
  belongs: Belongs,
): readonly [Side, Side] | undefined {
  const [a, b] = known;
  const [x, y] = told;
  if ((sharesEntity(a, x) && akin(b, y, belongs)) || (sharesEntity(b, y) && akin(a, x, belongs))) return told;
  if ((sharesEntity(a, y) && akin(b, x, belongs)) || (sharesEntity(b, x) && akin(a, y, belongs)))
    return [y, x];
  return undefined;
}

/** An entity in common, or a person of one who holds office in a body or place of the other. */
function akin(a: Side, b: Side, belongs: Belongs): boolean {
  const office = (x: Side, y: Side) =>
    x.principals.length === 0 &&
    x.heads.some((head) => y.principals.some((principal) => belongs(head, principal)));
  return sharesEntity(a, b) || office(a, b) || office(b, a);
}

function absorb(known: MergedClaim, draft: ClaimDraft, belongs: Belongs): void {
  if (draft.type === 'SIGNING') known.others = [...known.others, ...draft.sides, ...draft.others];
  else {
    const [a, b] = order(known.sides, draft.sides, belongs) ?? draft.sides;
    known.sides = [joined(known.sides[0], a), joined(known.sides[1], b)];
  }
  if (
    draft.date &&
    (!known.date ||
      (draft.dated && !known.dated) ||
      (draft.dated === known.dated && draft.date.length > known.date.length))
  )
    known.date = draft.date;
  known.dated ||= draft.dated;
  known.evidence.push(draft.evidence);
}
