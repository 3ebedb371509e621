/** What the process answers when it ends; part of the public contract. */
export const ExitCode = {
  DONE: 0,
  /** Done, but some articles were rejected, laws are broken, or an answer has errors; or it failed otherwise. */
  PARTLY: 1,
  /** Wrong usage: nothing was done. */
  USAGE: 2,
  /** The store can't be used; what was stored before stays. */
  STORE: 3,
  /** As shells count it: 128 and the number of SIGINT. */
  INTERRUPTED: 130,
} as const;
