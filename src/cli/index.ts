export { ExitCode } from './exit-codes';
export { run } from './run';
export type { Output, Shell } from './shell';
