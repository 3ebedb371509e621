import { MAX_BUCKETS, timelineOf } from '../../src/queries';
import { seededStore } from '../api/running-api';
import { anotherMeeting } from '../api/seed-graph';

it('refuses more spans than anybody can draw', async () => {
  const store = await seededStore();
  const days = Array.from({ length: MAX_BUCKETS + 1 }, (_, index) =>
    new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
  );
  await store.write((tx) => tx.apply({ putEvents: days.map((day) => anotherMeeting(`m-${day}`, day)) }));
  await expect(timelineOf(store, {}, 'DAY')).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect((await timelineOf(store, {}, 'MONTH')).length).toBeLessThan(MAX_BUCKETS);
  await store.close();
});
