export { packageFile } from './package-file';
export { packageVersion } from './package-version';
export { readRows, readTable } from './read-table';
