import { EDGE_TYPES, type Role } from '../../graph';
import type { GraphReader } from '../../store';

/** What a group of entities is tied to. */
export interface Ties {
  /** Events that tie it to something. */
  eventsOf(id: string): ReadonlySet<string>;
  /** What these tie it to. */
  partnersOf(id: string): ReadonlySet<string>;
  rolesOf(personId: string): readonly Role[];
  /** People with a role in it. */
  peopleIn(bodyId: string): ReadonlySet<string>;
}

const BATCH = 500;

/** Reads the ties of entities, a batch at a time. */
export async function readTies(reader: GraphReader, ids: readonly string[]): Promise<Ties> {
  const [events, partners] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const [roles, people] = [new Map<string, Role[]>(), new Map<string, Set<string>>()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    for (const { source, target, eventId } of await reader.edgesAt(batch, EDGE_TYPES)) {
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        add(events, one, eventId);
        add(partners, one, other);
      }
    }
    for (const role of await reader.rolesOfPersons(batch))
      roles.set(role.personId, [...(roles.get(role.personId) ?? []), role]);
    for (const { ofId, personId } of await reader.rolesIn(batch)) if (ofId) add(people, ofId, personId);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    eventsOf: (id) => events.get(id) ?? none,
    partnersOf: (id) => partners.get(id) ?? none,
    rolesOf: (id) => roles.get(id) ?? [],
    peopleIn: (id) => people.get(id) ?? none,
  };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** A member of both, the least. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((value) => many.has(value)).sort()[0] ?? null;
}
