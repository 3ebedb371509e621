export { filesOf } from './folder';
export { type ReadOptions, type ReadResult, readSources } from './read-sources';
