export type { Page } from './fetch-page';
export { createFetcher, type Fetcher } from './fetcher';
export type { FetchLimits } from './limits';
export { type HostAddress, type Network, PUBLIC_INTERNET } from './network';
