import { type GraphStore, openStore } from '../store';
import type { Shell } from './shell';
import { type GlobalOptions, storeAddress } from './store-options';

/** `read`: it must exist; `change`: it must exist and is written to; `fill`: it is made where there is none. */
export type StoreUse = 'read' | 'change' | 'fill';

/** Opens the store that the options name, does something with it, and closes it whatever happens. */
export async function withStore<T>(
  use: StoreUse,
  options: GlobalOptions,
  shell: Shell,
  action: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(storeAddress(options, shell), {
    readonly: use === 'read',
    create: use === 'fill',
    busyTimeoutMs: options.wait * 1000,
  });
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}
