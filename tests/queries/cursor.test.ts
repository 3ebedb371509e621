import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/queries';

const order = fc.record({
  field: fc.constantFrom('DATE', 'NAME', 'REPORTS'),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
});
const position = fc.record({
  value: fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)),
  id: fc.string({ unit: 'binary' }),
});

it('what is encoded is decoded, whatever the names are made of', () => {
  fc.assert(
    fc.property(order, position, (o, p) => {
      const cursor = encodeCursor(o, p);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(o, cursor)).toEqual(p);
    }),
  );
});

it('a cursor is good for its own order only', () => {
  fc.assert(
    fc.property(order, order, position, (a, b, p) => {
      fc.pre(a.field !== b.field || a.direction !== b.direction);
      expect(() => decodeCursor(b, encodeCursor(a, p))).toThrow(
        expect.objectContaining({ code: 'CURSOR_INVALID' }),
      );
    }),
  );
});

it('anything else is CURSOR_INVALID', () => {
  const byDate = { field: 'DATE', direction: 'ASC' } as const;
  const forged = [
    ['DATE', 'ASC', { deep: true }, 'id'],
    ['DATE', 'ASC', '2024', 7],
    ['DATE', 'ASC', '2024'],
    { field: 'DATE' },
    null,
  ].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...forged), fc.string()), (cursor) => {
      expect(() => decodeCursor(byDate, cursor)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
    }),
  );
});
