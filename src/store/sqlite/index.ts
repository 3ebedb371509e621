export { openSqlite } from './open-sqlite';
