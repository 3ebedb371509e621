import { openStore } from '../../../src/store';
import { describeGraphStore } from '../../contract/describe-graph-store';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
let files = 0;

describeGraphStore('SQLite in a file', () => openStore(`sqlite:${folder.path}/${files++}.db`));
describeGraphStore('SQLite in memory', () => openStore('sqlite::memory:'));
