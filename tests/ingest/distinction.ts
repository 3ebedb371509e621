import type { Decision } from '../../src/graph';
import type { StoreRecord } from '../../src/store';

/** The record of a decision that two places are not one. */
export function distinction(id: string): StoreRecord {
  const side = (name: string) => ({ id: `city:${name}`, stage: 'village' as const, block: name, suffix: '' });
  const decision: Decision = {
    id,
    kind: 'DISTINCT',
    of: [side('suoi-trong'), side('suoi-duc')],
    reason: 'a test',
    decidedBy: 'user:test',
    decidedAt: '2026-01-01T00:00:00.000Z',
  };
  return { kind: 'decision', id, body: JSON.stringify(decision) };
}
