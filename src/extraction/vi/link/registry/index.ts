export type { PlaceCandidate, PlaceKnowledge } from './place-registry';
export { Registry } from './registry';
