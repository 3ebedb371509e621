import type { Gazetteer } from '../../gazetteer';
import type { GraphReader } from '../../store';
import { checkEntities } from './check-entities';
import { checkEvents } from './check-events';
import { checkMentions } from './check-mentions';
import { checkRebuild } from './check-rebuild';
import { checkRoles } from './check-roles';
import type { Violation } from './violation';

/**
 * Checks the laws on a store, a batch at a time; every breach is told as it is found, none for a sound store.
 * Reads only. Where somebody writes meanwhile, what is between two states may be told as a breach.
 */
export async function* verify(store: GraphReader, gazetteer: Gazetteer): AsyncGenerator<Violation> {
  yield* checkEvents(store);
  yield* checkEntities(store);
  yield* checkRoles(store);
  yield* checkMentions(store);
  yield* checkRebuild(store, gazetteer);
}
