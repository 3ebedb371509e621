import { graph } from './001-graph';
import { records } from './002-records';
import { eventPlaces } from './003-event-places';
import { revision } from './004-revision';

/** Every change of the schema in order: the version that a step makes is its place in the list, from 1. */
export const MIGRATIONS: readonly string[] = [graph, records, eventPlaces, revision];
