/** Bounds of fetching one page, all its redirects together. */
export interface FetchLimits {
  /** Milliseconds, from resolving the first name to the last byte. */
  readonly timeMs: number;
  /** Bytes of the page, as sent and again when unpacked. */
  readonly bytes: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Bytes of the header of one answer. */
  readonly headerBytes: number;
  /** Pages at once. */
  readonly atOnce: number;
}

export const DEFAULT_FETCH_LIMITS: FetchLimits = {
  timeMs: 15_000,
  bytes: 5_000_000,
  redirects: 5,
  headerBytes: 16_384,
  atOnce: 8,
};
