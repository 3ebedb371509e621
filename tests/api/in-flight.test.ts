import { openStore } from '../../src/store';
import { runApi } from './running-api';

describe('a server that works on as many answers as it may', () => {
  it('refuses one more with a code and when to come again, and answers others as soon as one is done', async () => {
    const store = await openStore('sqlite::memory:');
    const api = await runApi({ maxInFlight: 1 }, store);
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    // Reads of a store in memory wait for the write that is under way.
    const writing = store.write(() => held);
    const first = api.ask('{ statistics { articles } }');
    let refused = await fetch(`${api.url}/graphql?query=%7B__typename%7D`);
    while (refused.status === 200) refused = await fetch(`${api.url}/graphql?query=%7B__typename%7D`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await refused.json()).errors[0].extensions.code).toBe('OVERLOADED');
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    finish();
    await writing;
    expect((await first).data.statistics.articles).toBe(0);
    expect((await api.ask('{ statistics { articles } }')).data.statistics.articles).toBe(0);
    await api.close();
  });

  it('counts no subscription that has begun', async () => {
    const api = await runApi({ maxInFlight: 1 });
    const stop = new AbortController();
    const subscribed = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { eventReported { event { id } } }' }),
      signal: stop.signal,
    });
    expect(subscribed.status).toBe(200);
    expect((await api.ask('{ statistics { articles } }')).data.statistics.articles).toBeGreaterThan(0);
    stop.abort();
    await api.close();
  });
});
