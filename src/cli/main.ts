#!/usr/bin/env node
import { exit, processShell } from './process-shell';
import { run } from './run';

void run(process.argv.slice(2), processShell()).then(exit);
