import { cost } from './cost.mjs';
import { crashes } from './crashes.mjs';
import { hostile } from './hostile.mjs';
import { neo4jCrashes } from './neo4j-crashes.mjs';
import { neo4jWriters } from './neo4j-writers.mjs';
import { order } from './order.mjs';
import { overload } from './overload.mjs';

/** Every part: its name, what it holds the program to, how many rounds the long form has, and how it is run. */
export const PARTS = [crashes, order, hostile, cost, neo4jCrashes, neo4jWriters, overload];
