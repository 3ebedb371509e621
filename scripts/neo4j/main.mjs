// node scripts/neo4j/main.mjs fetch | start [FOLDER] | stop FOLDER
// `start` prints one line of JSON: uri, username, password, home, pid. `stop` removes the folder.
import { fetchNeo4j } from './fetch.mjs';
import { startNeo4j, stopNeo4j } from './server.mjs';

const [command, folder] = process.argv.slice(2);

if (command === 'fetch') console.log(await fetchNeo4j());
else if (command === 'start') console.log(JSON.stringify(await startNeo4j(folder)));
else if (command === 'stop' && folder) await stopNeo4j(folder);
else {
  console.error('usage: node scripts/neo4j/main.mjs fetch | start [FOLDER] | stop FOLDER');
  process.exitCode = 2;
}
