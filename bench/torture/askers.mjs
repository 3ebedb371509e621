import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const QUESTIONS = [
  '{ meetings(first: 20, orderBy: { field: DATE, direction: DESC }) { totalCount nodes { date { value } participants { entity { name } side } evidence { quote article { title } } } } }',
  '{ statistics { articles events } }',
  '{ search(text: "mong cai", first: 10) { nodes { matched } } }',
];
const AT_ONCE = 8;
const TICK_MS = 20;
/** Whoever waits longer than this counts as not answered. */
const PATIENCE_MS = 30_000;

/** Answers a second that some who ask in turns are given. */
export async function askInTurns(url, seconds) {
  const agent = new Agent({ keepAlive: true });
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  const askOn = async (from) => {
    for (let turn = from; performance.now() < end; turn++) {
      const { status } = await ask(url, QUESTIONS[turn % QUESTIONS.length], agent);
      if (status !== 200) throw new Error(`The server answers ${status}.`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, from) => askOn(from)));
  agent.destroy();
  return answered / seconds;
}

/** Asks so many times a second, whether answers come or not. */
export async function askAtRate(url, perSecond, seconds) {
  const agent = new Agent({ keepAlive: true });
  const told = { asked: 0, times: [], refused: 0, failed: new Map() };
  const pending = [];
  const start = performance.now();
  for (let now = 0; now < seconds * 1000; now = performance.now() - start) {
    for (; told.asked < (now / 1000) * perSecond; told.asked++)
      pending.push(note(told, ask(url, QUESTIONS[told.asked % QUESTIONS.length], agent)));
    await delay(TICK_MS);
  }
  await Promise.all(pending);
  agent.destroy();
  return told;
}

async function note(told, answering) {
  const begun = performance.now();
  const { status, body } = await answering.catch((error) => ({
    status: error.code ?? error.message,
    body: '',
  }));
  if (status === 200 && !body.includes('"errors"')) told.times.push(performance.now() - begun);
  else if (status === 503 && body.includes('OVERLOADED')) told.refused++;
  else told.failed.set(status, (told.failed.get(status) ?? 0) + 1);
}

function ask(url, query, agent) {
  const content = JSON.stringify({ query });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) };
    const sent = request(url, { method: 'POST', agent, headers, timeout: PATIENCE_MS }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body })).on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time'))).on('error', reject);
    sent.end(content);
  });
}
