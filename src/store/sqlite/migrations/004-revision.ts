/** Which store this is, and how often it was written to. */
export const revision = `
CREATE TABLE revision (store TEXT NOT NULL, writes INTEGER NOT NULL);
INSERT INTO revision (store, writes) VALUES (lower(hex(randomblob(8))), 0);
`;
