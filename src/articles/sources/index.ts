export { filesOf } from './folder';
export { readJsonLines } from './json-lines';
export { type ReadOptions, type ReadResult, readSources } from './read-sources';
