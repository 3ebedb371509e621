import type { Partner } from '../store';
import type { ListSource } from './connection';
import { byNumberThenId, pagesOf } from './list-page';

/** Partners by number of events, most first, then by id: in the port's order. */
export function partnerList(load: () => Promise<readonly Partner[]>): ListSource<Partner, 'EVENTS'> {
  return pagesOf(async () => ({
    items: await load(),
    position: (partner) => ({ value: partner.eventIds.length, id: partner.partnerId }),
    compare: byNumberThenId(-1),
  }));
}
