import { fold } from '../../graph';
import { type Likeness, likeness } from './candidate';
import { differ, type Profile, sharedName, surroundings, tonesDiffer } from './profile';
import { shared, type Ties } from './ties';

/** What is known beside the two themselves. */
export interface Knowledge {
  readonly ties: Ties;
  /** Name of any entity, for reasons. */
  nameOf(id: string): string;
  /** Whether the gazetteer knows the place. */
  isRegistered(id: string): boolean;
}

type Compare = (a: Profile, b: Profile, known: Knowledge) => Likeness | null;

/** How likely two entities of one type are one; null where something speaks against it. */
export function compareProfiles(a: Profile, b: Profile, known: Knowledge): Likeness | null {
  if (differ(a.country, b.country) || tonesDiffer(a, b)) return null;
  // Those who take part in one event are told apart by whoever reports it.
  if (shared(known.ties.eventsOf(a.id), known.ties.eventsOf(b.id)) !== null) return null;
  return COMPARE[a.type](a, b, known);
}

const comparePeople: Compare = (a, b, known) => {
  const { ties, nameOf } = known;
  const name = sharedName(a, b);
  const [rolesA, rolesB] = [ties.rolesOf(a.id), ties.rolesOf(b.id)];
  const body = shared(bodiesOf(rolesA), bodiesOf(rolesB));
  const title = shared(titlesOf(rolesA, body), titlesOf(rolesB, body));
  const partner = shared(ties.partnersOf(a.id), ties.partnersOf(b.id));
  const placed = bodiesOf(rolesA).size > 0 && bodiesOf(rolesB).size > 0;
  if (name === null && (title === null || body === null || !fewLettersApart(a.name, b.name))) return null;
  return likeness([
    name === null
      ? [0.3, `Their names differ in one letter or word.`]
      : [name.includes(' ') ? 0.5 : 0.2, `Both are called “${asWritten(name, a, b)}”.`],
    body === null ? [0, ''] : [0.3, `Both have a role in ${nameOf(body)}.`],
    title === null ? [0, ''] : [0.1, `Both are “${titled(rolesA, title)}”.`],
    partner === null ? [0, ''] : [0.1, `Both are tied to ${nameOf(partner)}.`],
    placed && body === null ? [-0.2, 'Their roles are in different bodies.'] : [0, ''],
  ]);
};

/** Abbreviations of so few letters stand for many bodies. */
const SHORT = 3;

const compareBodies: Compare = (a, b, { ties, nameOf }) => {
  const name = sharedName(a, b);
  const places = surroundings(a, b);
  const person = shared(ties.peopleIn(a.id), ties.peopleIn(b.id));
  if (places === 'elsewhere' || differ(a.kind, b.kind) || isAnyOf(a) || isAnyOf(b)) return null;
  if (name === null && (places !== 'same' || !oneInOther(a.name, b.name))) return null;
  const place = a.within[0] ?? b.within[0];
  return likeness([
    name === null
      ? [0.35, 'One name is in the other.']
      : [name.length > SHORT ? 0.45 : 0.25, `Both are called “${asWritten(name, a, b)}”.`],
    places === 'same' && place !== undefined ? [0.2, `Both belong to ${nameOf(place)}.`] : [0, ''],
    places === 'unknown' ? [0.05, 'Of one it is not known where it belongs.'] : [0, ''],
    person === null ? [0, ''] : [0.25, `${nameOf(person)} has a role in both.`],
    sharedPartner(a, b, ties, nameOf),
  ]);
};

const comparePlaces: Compare = (a, b, { ties, nameOf, isRegistered }) => {
  const name = sharedName(a, b);
  const places = surroundings(a, b);
  const villages = [a, b].filter(({ id }) => id.startsWith('city:village.')).length;
  const registered = [a, b].filter(({ id }) => isRegistered(id)).length;
  // What can't be merged is no candidate.
  if (registered === 2 || villages === 1 || isAnyOf(a) || isAnyOf(b)) return null;
  if (name === null || places === 'elsewhere' || differ(a.level, b.level)) return null;
  const place = a.within[0] ?? b.within[0];
  return likeness([
    [0.4, `Both are called “${asWritten(name, a, b)}”.`],
    a.level !== null && a.level === b.level ? [0.1, `Both are of the level ${a.level}.`] : [0, ''],
    places === 'same' && place !== undefined ? [0.3, `Both lie in ${nameOf(place)}.`] : [0, ''],
    places === 'around' ? [0.2, 'What one lies in lies around the other.'] : [0, ''],
    places === 'unknown' ? [0.05, 'Of one it is not known where it lies.'] : [0, ''],
    sharedPartner(a, b, ties, nameOf),
  ]);
};

const compareAgreements: Compare = (a, b, { ties, nameOf }) => {
  const name = sharedName(a, b);
  const signatory = shared(ties.partnersOf(a.id), ties.partnersOf(b.id));
  if (signatory === null || differ(a.kind, b.kind)) return null;
  if (name === null && !oneInOther(a.name, b.name)) return null;
  const signed = [...ties.partnersOf(a.id), ...ties.partnersOf(b.id)];
  const all = new Set(signed).size * 2 === signed.length;
  return likeness([
    name === null ? [0.2, 'One name is in the other.'] : [0.3, `Both are called “${asWritten(name, a, b)}”.`],
    [0.15, `${nameOf(signatory)} signed both.`],
    all ? [0.15, 'Both have the same signatories.'] : [0, ''],
  ]);
};

const COMPARE: Readonly<Record<Profile['type'], Compare>> = {
  Person: comparePeople,
  Party: compareBodies,
  Association: compareBodies,
  City: comparePlaces,
  Agreement: compareAgreements,
};

function sharedPartner(
  a: Profile,
  b: Profile,
  ties: Ties,
  nameOf: (id: string) => string,
): readonly [number, string] {
  const partner = shared(ties.partnersOf(a.id), ties.partnersOf(b.id));
  return partner === null ? [0, ''] : [0.15, `Both are tied to ${nameOf(partner)}.`];
}

/** What only its own article knows, and no place of it, is like any other such of its name ("Sở Xây dựng", "khu 1"). */
function isAnyOf({ id, within }: Profile): boolean {
  return within.length === 0 && id.includes('#');
}

/** A folded name as one of the two writes it, where it is the name of one. */
function asWritten(folded: string, a: Profile, b: Profile): string {
  return [a.name, b.name].find((name) => fold(name) === folded) ?? folded;
}

type Roles = ReturnType<Ties['rolesOf']>;

function bodiesOf(roles: Roles): ReadonlySet<string> {
  return new Set(roles.flatMap(({ ofId }) => ofId ?? []));
}

/** Titles, folded; in the body only where there is one. */
function titlesOf(roles: Roles, body: string | null): ReadonlySet<string> {
  return new Set(roles.filter(({ ofId }) => body === null || ofId === body).map(({ title }) => fold(title)));
}

function titled(roles: Roles, folded: string): string {
  return roles.find(({ title }) => fold(title) === folded)?.title ?? folded;
}

/** Whether every word of one name is in the other, in order, and not many are left over; numbers tell apart. */
function oneInOther(a: string, b: string): boolean {
  const [few, many] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  const left = many.filter((word) => !few.includes(word));
  return at === few.length && few.length >= 3 && left.length <= 2 && !left.some((word) => /\d/.test(word));
}

/** Whether two names are a letter or a word in the middle apart. */
function fewLettersApart(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)].sort((p, q) => p.length - q.length) as [string, string];
  if (x.length < 6) return false;
  if (oneWordLeftOut(x.split(' '), y.split(' '))) return true;
  if (y.length - x.length > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  return Math.max(x.length, y.length) - start - end <= 1;
}

function oneWordLeftOut(few: readonly string[], many: readonly string[]): boolean {
  if (few.length < 2 || many.length !== few.length + 1) return false;
  return few[0] === many[0] && few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
}
