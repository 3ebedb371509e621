/** An address that may be followed: an article can have any text as its own. */
export function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
