/** Whether the header `If-None-Match` names an entity tag; compared weakly (RFC 9110, 13.1.2). */
export function knowsTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag));
}
