import { auditedStore } from '../access';
import { type GraphStore, openStore } from '../store';
import type { Shell } from './shell';
import { type GlobalOptions, storeAddress } from './store-options';
import { userName } from './user-name';

/** `read`: it must exist; `change`: it must exist and is written to; `fill`: it is made where there is none. */
export type StoreUse = 'read' | 'change' | 'fill';

/**
 * Opens the store that the options name, does something with it, and closes it whatever happens.
 * What is written is audited under the name of the person whose process it is.
 */
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
    return await action(use === 'read' ? store : auditedStore(store, `user:${userName()}`));
  } finally {
    await store.close();
  }
}
