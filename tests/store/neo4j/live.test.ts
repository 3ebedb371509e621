import { pino } from 'pino';
import { ReportFeed } from '../../../src/api/live/report-feed';
import { loadGazetteer } from '../../../src/gazetteer';
import { updateGraph } from '../../../src/ingest';
import { openStore } from '../../../src/store';
import { news } from '../../ingest/news';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

jest.setTimeout(120_000);

describeWithNeo4j('several servers on one Neo4j', () => {
  const server = neo4jServer();

  it('each tell of what another one stored', async () => {
    await server.clear();
    const stores = [
      await openStore(server.url),
      await openStore(server.url),
      await openStore(server.url),
    ] as const;
    const [writer, ...readers] = stores;
    const feeds = readers.map((reader) => new ReportFeed(reader, pino({ level: 'silent' }), { pollMs: 20 }));
    const clients = await Promise.all(feeds.map((feed) => feed.subscribe('anonymous')));
    const article = news({
      id: 'a',
      entities: [
        { id: 'e1', type: 'City', name: 'Móng Cái', country: 'VN' },
        { id: 'e2', type: 'City', name: 'Đông Hưng', country: 'CN' },
      ],
      claims: [{ type: 'MEETING', date: '2024-05-09', pairs: [['e1', 'e2']] }],
    });
    await writer.write((tx) => updateGraph(tx, loadGazetteer(), { put: [article], remove: [] }));
    for (const client of clients) {
      const { value } = await client.next();
      expect(value).toEqual([{ eventId: expect.stringContaining('meeting:2024-05-09'), articleId: 'a' }]);
      await client.return();
    }
    for (const store of stores) await store.close();
  });
});
