/** Columns that count the rows of a group by the type of event; of `type`, which each row has. */
export const COUNTS_BY_TYPE = `
  count(*) FILTER (WHERE type = 'MEETING') AS meetings,
  count(*) FILTER (WHERE type = 'SIGNING') AS signings,
  count(*) FILTER (WHERE type = 'TWINNING') AS twinnings`;
