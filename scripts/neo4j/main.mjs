// node scripts/neo4j/main.mjs fetch | start [FOLDER [SETTING=VALUE…]] | stop FOLDER | admin FOLDER ARGUMENT…
// `start` prints one line of JSON: uri, username, password, home, pid; a setting is one of neo4j.conf. `stop` removes
// the folder. `admin` is neo4j-admin on the folder of a server that does not run.
import { fetchNeo4j } from './fetch.mjs';
import { neo4jAdmin, startNeo4j, stopNeo4j } from './server.mjs';

const [command, folder, ...more] = process.argv.slice(2);

if (command === 'fetch') console.log(await fetchNeo4j());
else if (command === 'start') console.log(JSON.stringify(await startNeo4j(folder, more)));
else if (command === 'stop' && folder) await stopNeo4j(folder);
else if (command === 'admin' && folder) process.exitCode = await neo4jAdmin(folder, more);
else {
  console.error(
    'usage: node scripts/neo4j/main.mjs fetch | start [FOLDER [SETTING=VALUE…]] | stop FOLDER | admin FOLDER ARGUMENT…',
  );
  process.exitCode = 2;
}
