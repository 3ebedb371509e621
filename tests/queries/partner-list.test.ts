import fc from 'fast-check';
import { type Connection, connection, type PageArguments, partnerList } from '../../src/queries';
import type { Partner } from '../../src/store';

const partners = fc.uniqueArray(
  fc.record({
    entityId: fc.constant('a'),
    partnerId: fc.string({ minLength: 1, maxLength: 3 }),
    first: fc.constant(null),
    last: fc.constant(null),
    eventIds: fc.array(fc.constant('e'), { minLength: 1, maxLength: 3 }),
  }),
  { selector: (partner) => partner.partnerId, maxLength: 12 },
);

const open = (items: readonly Partner[], args: PageArguments): Connection<Partner> =>
  connection(
    partnerList(async () => items),
    args,
    { field: 'EVENTS', direction: 'DESC' },
  );

async function walk(items: readonly Partner[], size: number, backwards: boolean): Promise<Partner[]> {
  const found: Partner[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args: PageArguments = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const page: Connection<Partner> = open(items, args);
    const [nodes, info] = [await page.nodes(), await page.pageInfo()];
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    cursor = backwards ? info.startCursor : info.endCursor;
    if (!(backwards ? info.hasPreviousPage : info.hasNextPage)) return found;
  }
}

it('pages of any size, either way, make the whole list, most events first', async () => {
  await fc.assert(
    fc.asyncProperty(
      partners,
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (items, size, backwards) => {
        const found = await walk(items, size, backwards);
        expect(found).toHaveLength(items.length);
        found.slice(1).forEach((partner, i) => {
          const [more, fewer] = [found[i]?.eventIds.length ?? 0, partner.eventIds.length];
          expect(more > fewer || (more === fewer && (found[i]?.partnerId ?? '') < partner.partnerId)).toBe(
            true,
          );
        });
      },
    ),
  );
});

it('counts all of it on every page', async () => {
  await fc.assert(
    fc.asyncProperty(partners, async (items) => {
      expect(await open(items, { first: 1 }).totalCount()).toBe(items.length);
    }),
  );
});
