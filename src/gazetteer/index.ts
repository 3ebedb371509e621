export { contradictions } from './contradictions';
export { createGazetteer, type Gazetteer } from './gazetteer';
export { loadGazetteer } from './load';
export type { Country, Place } from './place';
