import { cost } from './cost.mjs';
import { hostile } from './hostile.mjs';

/** Every part: its name, what it holds the program to, how many rounds the long form has, and how it is run. */
export const PARTS = [hostile, cost];
