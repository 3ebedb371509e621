// Sends hostile requests to a server and says what is wrong with an answer.
const { MARKER } = require('./hostile-operations.cjs');

/** Codes that whoever asks nonsense may be told; `INTERNAL` and whatever else is not among them. */
const CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'ARGUMENT_INVALID',
  'CURSOR_INVALID',
  'ENTITY_NOT_FOUND',
  'ENTITY_AMBIGUOUS',
  'ARTICLE_NOT_FOUND',
  'ARTICLE_EMPTY',
  'ARTICLE_INVALID',
  'LANGUAGE_UNSUPPORTED',
  'UNAUTHENTICATED',
  'TIMED_OUT',
]);
const STATUSES = new Set([200, 400, 401, 403, 405, 406, 411, 413, 414, 415, 431]);
/** What only the inside knows. */
const LEAKS =
  /node_modules|\.js:\d|\.ts:\d|SQLITE|sqlite_|Neo\.(?:Client|Database|Transient)Error|SqliteError|Cannot read prop|is not a function|is not iterable|stack/;
const MAX_COST = 50_000;

async function send(url, { query, variables, method, body }) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${new URLSearchParams({ query })}`, { headers })
      : await fetch(`${url}/graphql`, {
          method: 'POST',
          headers,
          body: body ?? JSON.stringify({ query, variables }),
        });
  return { status: response.status, text: await response.text() };
}

/** What is wrong with an answer, in one line; null where nothing is. */
function wrongWith({ status, text }) {
  if (!STATUSES.has(status)) return `status ${status}: ${text.slice(0, 200)}`;
  const answer = readJson(text);
  if (answer === undefined)
    return text === '' && status >= 400 ? null : `no JSON (${status}): ${text.slice(0, 200)}`;
  const { data, errors = [], extensions } = answer;
  if (data == null && errors.length === 0) return `neither data nor errors: ${text.slice(0, 200)}`;
  for (const error of errors) {
    const code = error.extensions?.code;
    if (!CODES.has(code)) return `code ${code}: ${JSON.stringify(error).slice(0, 300)}`;
    // What the asker wrote is told back; what is left must not tell of the inside.
    if (!error.message.includes(MARKER) && LEAKS.test(error.message))
      return `leak: ${error.message.slice(0, 300)}`;
  }
  const answered = data != null && !errors.some(({ extensions: { code } }) => code === 'LIMIT_EXCEEDED');
  if (answered && !(extensions?.cost <= MAX_COST)) return `cost ${extensions?.cost}`;
  return null;
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Sends `count` requests, some at once, and gives for each kind how many there were and how many were answered with data,
 * and what was wrong with any.
 */
async function attack(url, requests, count, atOnce = 4) {
  const kinds = {};
  const wrong = [];
  let left = count;
  const one = async () => {
    while (left-- > 0) {
      const { value: request } = requests.next();
      const answer = await send(url, request);
      kinds[request.kind] ??= { asked: 0, answered: 0 };
      kinds[request.kind].asked++;
      if (readJson(answer.text)?.data != null) kinds[request.kind].answered++;
      const what = wrongWith(answer);
      if (what !== null) wrong.push({ what, request });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { kinds, wrong };
}

module.exports = { attack, wrongWith };
