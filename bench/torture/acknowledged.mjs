import { request } from 'node:http';

/** Sends articles to `/ingest`; gives the ids that were answered as stored before the connection ended or broke. */
export function acknowledgedIds(url, token, body) {
  return new Promise((resolve) => {
    let told = '';
    const done = () => resolve(storedIn(told));
    const sending = request(
      url,
      { method: 'POST', headers: { authorization: `Bearer ${token}` } },
      (response) => {
        response.setEncoding('utf8').on('data', (text) => (told += text));
        response.on('error', done).on('close', done);
      },
    );
    sending.on('error', done);
    sending.end(body);
  });
}

/** The last line may have been cut off: only whole ones count. */
function storedIn(told) {
  const lines = told.split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ status }) => status === 'added' || status === 'replaced' || status === 'unchanged')
    .map(({ id }) => id);
}
