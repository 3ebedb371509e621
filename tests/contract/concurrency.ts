import { AsyncResource } from 'node:async_hooks';
import { apply, entity, type OpenEmpty } from './fixtures';

/** Made before any write, so that what runs in it does not belong to one. */
const outside = new AsyncResource('reader');

const city = (id: string) => entity('City', id, `Thành phố ${id}`);

export function describeConcurrency(open: OpenEmpty): void {
  describe('concurrency', () => {
    it('lets one writer work at a time, in the order in which they came', async () => {
      const store = await open();
      const log: string[] = [];
      const write = (name: string) =>
        store.write(async (tx) => {
          log.push(`${name} begins`);
          await tx.apply({ putEntities: [city(name)] });
          await new Promise((resolve) => setImmediate(resolve));
          log.push(`${name} ends`);
        });
      await Promise.all([write('a'), write('b'), write('c')]);
      expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
      expect(await store.scan('entity', null, 10)).toEqual(['a', 'b', 'c']);
    });

    it('loses no update of writers that read before they write', async () => {
      const store = await open();
      await apply(store, { putEntities: [entity('City', 'counter', '0')] });
      const increment = () =>
        store.write(async (tx) => {
          const [counter] = await tx.entities(['counter']);
          await tx.apply({ putEntities: [entity('City', 'counter', `${Number(counter?.name) + 1}`)] });
        });
      await Promise.all(Array.from({ length: 20 }, increment));
      expect((await store.entities(['counter'])).get('counter')?.name).toBe('20');
    });

    it('never shows a reader what is not committed', async () => {
      const store = await open();
      await apply(store, { putEntities: [city('a')] });
      const seen: Promise<string[]>[] = [];
      await store
        .write(async (tx) => {
          await tx.apply({ putEntities: [city('b')], deleteEntities: ['a'] });
          seen.push(readFromOutside(() => store.scan('entity', null, 10)));
          await new Promise((resolve) => setImmediate(resolve));
          throw new Error('broken off');
        })
        .catch(() => undefined);
      expect(await seen[0]).toEqual(['a']);
    });

    it('shows a reader what is committed when the write has ended', async () => {
      const store = await open();
      await apply(store, { putEntities: [city('a')] }, { putEntities: [city('b')] });
      expect(await store.scan('entity', null, 10)).toEqual(['a', 'b']);
    });

    it('refuses a write within a write, which would wait for itself', async () => {
      const store = await open();
      const nested = store.write(() => store.write(async () => 'never'));
      await expect(nested).rejects.toMatchObject({ code: 'USAGE' });
    });

    it('lets what a write has started write when that is over', async () => {
      const store = await open();
      let finish = () => {};
      const over = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const started: Promise<void>[] = [];
      await store.write(async () => {
        started.push(over.then(() => apply(store, { putEntities: [city('a')] })));
      });
      finish();
      await Promise.all(started);
      expect(await store.scan('entity', null, 10)).toEqual(['a']);
    });

    it('can be closed while a write is under way, which is finished first', async () => {
      const store = await open();
      const writing = store.write(async (tx) => {
        await new Promise((resolve) => setImmediate(resolve));
        await tx.apply({ putEntities: [city('a')] });
        return 'written';
      });
      const closing = store.close();
      await expect(writing).resolves.toBe('written');
      await closing;
    });

    it('can be closed twice, and says so when it is used afterwards', async () => {
      const store = await open();
      await store.close();
      await store.close();
      await expect(store.entities(['a'])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.write(async () => 1)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });
}

/** Reads as another request would: not from within the work of the write. */
function readFromOutside<T>(read: () => Promise<T>): Promise<T> {
  return outside.runInAsyncScope(read);
}
