export { type ReadOptions, type ReadResult, readSources } from './read-sources';
