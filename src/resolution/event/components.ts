/** Groups members that share a key, directly or through others. Groups and their members stay in the order given. */
export function components<T>(members: readonly T[], keysOf: (member: T) => readonly string[]): T[][] {
  const groups = new Map<number, T[]>();
  const parent = members.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[index] = at;
    return at;
  };
  const holder = new Map<string, number>();
  for (const [index, member] of members.entries()) {
    for (const key of keysOf(member)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, index);
      else parent[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
    }
  }
  for (const [index, member] of members.entries()) {
    const group = groups.get(root(index));
    if (group) group.push(member);
    else groups.set(root(index), [member]);
  }
  return [...groups.values()];
}
