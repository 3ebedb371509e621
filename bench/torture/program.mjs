import { createRequire } from 'node:module';
import path from 'node:path';

const ROOMS = ['graph', 'articles', 'gazetteer', 'extraction', 'ingest', 'store'];

/** The built program in a folder: its rooms by name, and `main`, the file of the command line. */
export async function loadProgram(dist) {
  const require = createRequire(path.join(dist, 'torture.js'));
  const rooms = ROOMS.map((room) => [room, require(path.join(dist, room, 'index.js'))]);
  return { ...Object.fromEntries(rooms), main: path.join(dist, 'cli/main.js') };
}
