import { datesAgree, type Evidence } from '../../../../graph';
import { merged, type Side, type Sides, sharesEntity } from '../discourse/side';
import type { ClaimDraft } from './claim-draft';

/** Whether a person holds office in a body or place; local entity ids. */
export type Belongs = (person: string, principal: string) => boolean;

/** One event of an article, told once or several times. */
export interface MergedClaim {
  readonly type: ClaimDraft['type'];
  readonly status: ClaimDraft['status'];
  date: ClaimDraft['date'];
  dated: boolean;
  sides: Sides;
  others: readonly Side[];
  readonly agreement: string | null;
  readonly evidence: Omit<Evidence, 'quote'>[];
}

/** A telling is compared with so many events of each of its entities, the latest ones. */
const MOST_COMPARED = 200;

/** Joins tellings of one event: same type and status, an entity in common on both sides, dates that agree. */
export function mergeClaims(drafts: readonly ClaimDraft[], belongs: Belongs): MergedClaim[] {
  const events: MergedClaim[] = [];
  /** Numbers of the events that a telling can be of, by what it must share with them. */
  const index = new Map<string, Set<number>>();
  for (const draft of drafts) {
    const known = candidates(draft, index).find((i) => isSame(events[i] as MergedClaim, draft, belongs));
    const number = known ?? events.push(eventOf(draft)) - 1;
    if (known !== undefined) absorb(events[known] as MergedClaim, draft, belongs);
    for (const key of keysOf(draft)) {
      const numbers = index.get(key);
      if (numbers) numbers.add(number);
      else index.set(key, new Set([number]));
    }
  }
  return events;
}

function eventOf({ type, status, date, dated, sides, others, agreement, evidence }: ClaimDraft): MergedClaim {
  return { type, status, date, dated, sides, others, agreement, evidence: [evidence] };
}

function keysOf({ type, status, agreement, sides }: ClaimDraft): string[] {
  const shared =
    type === 'SIGNING' ? [agreement] : sides.flatMap((side) => [...side.principals, ...side.heads]);
  return shared.map((id) => `${type} ${status} ${id}`);
}

function candidates(draft: ClaimDraft, index: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const numbers = keysOf(draft).flatMap((key) => [...(index.get(key) ?? [])].slice(-MOST_COMPARED));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function isSame(event: MergedClaim, draft: ClaimDraft, belongs: Belongs): boolean {
  if (event.agreement !== draft.agreement) return false;
  if (draft.type === 'SIGNING') return true;
  if (event.date && draft.date && !datesAgree(event.date, draft.date)) return false;
  return turned(event.sides, draft.sides, belongs) !== undefined;
}

/** The told sides turned so that they stand as the known ones do; undefined where they are not the same two. */
function turned(known: Sides, told: Sides, belongs: Belongs): Sides | undefined {
  const [x, y] = told;
  if (areSameSides(known, told, belongs)) return told;
  return areSameSides(known, [y, x], belongs) ? [y, x] : undefined;
}

function areSameSides([a, b]: Sides, [x, y]: Sides, belongs: Belongs): boolean {
  return (sharesEntity(a, x) && isAkin(b, y, belongs)) || (sharesEntity(b, y) && isAkin(a, x, belongs));
}

/** An entity in common, or a person of one who holds office in a body or place of the other. */
function isAkin(a: Side, b: Side, belongs: Belongs): boolean {
  return sharesEntity(a, b) || holdsOffice(a, b, belongs) || holdsOffice(b, a, belongs);
}

function holdsOffice(persons: Side, bodies: Side, belongs: Belongs): boolean {
  return (
    persons.principals.length === 0 &&
    persons.heads.some((head) => bodies.principals.some((principal) => belongs(head, principal)))
  );
}

function absorb(event: MergedClaim, draft: ClaimDraft, belongs: Belongs): void {
  if (draft.type === 'SIGNING') event.others = [...event.others, ...draft.sides, ...draft.others];
  else {
    const [a, b] = turned(event.sides, draft.sides, belongs) ?? draft.sides;
    event.sides = [merged([event.sides[0], a]), merged([event.sides[1], b])];
  }
  if (tellsDateBetter(draft, event)) event.date = draft.date;
  event.dated ||= draft.dated;
  event.evidence.push(draft.evidence);
}

/** A date of the sentence itself is better than one of the story, a day better than a year. */
function tellsDateBetter(draft: ClaimDraft, event: MergedClaim): boolean {
  if (draft.date === null) return false;
  if (draft.dated !== event.dated) return draft.dated;
  if (event.date === null) return true;
  return draft.date.length > event.date.length;
}
