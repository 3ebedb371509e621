export { packageFile } from './package-file';
export { readRows, readTable } from './read-table';
