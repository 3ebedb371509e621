/** What is kept beside the graph. */
export const records: readonly string[] = ['schema/unique-record'];
