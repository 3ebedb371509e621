import type { GraphStore } from '../../src/store';
import { describeArticles } from './articles';
import { describeConcurrency } from './concurrency';
import { describeDecisions } from './decisions';
import { describeEdges } from './edges';
import { describeEntities } from './entities';
import { describeEntityFilters } from './entity-filters';
import { describeEventFilters } from './event-filters';
import { describeEvents } from './events';
import { describeHistory } from './history';
import { describeOverview } from './overview';
import { describePages } from './pages';
import { describeRecords } from './records';
import { describeResolutionItems } from './resolution-items';
import { describeRoles } from './roles';
import { describeSearch } from './search';
import { describeTies } from './ties';
import { describeTimeline } from './timeline';
import { describeWrites } from './writes';

/**
 * The specification of `GraphStore`: what every implementation must do.
 * `open` gives an empty store each time; the suite closes it.
 */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name} is a GraphStore`, () => {
    const opened: GraphStore[] = [];
    const openEmpty = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    describeWrites(openEmpty);
    describeHistory(openEmpty);
    describeConcurrency(openEmpty);
    describeArticles(openEmpty);
    describeEntities(openEmpty);
    describeEvents(openEmpty);
    describeRoles(openEmpty);
    describeEdges(openEmpty);
    describeEventFilters(openEmpty);
    describeEntityFilters(openEmpty);
    describePages(openEmpty);
    describeSearch(openEmpty);
    describeResolutionItems(openEmpty);
    describeRecords(openEmpty);
    describeDecisions(openEmpty);
    describeOverview(openEmpty);
    describeTimeline(openEmpty);
    describeTies(openEmpty);
  });
}
