import { execFileSync } from 'node:child_process';
import path from 'node:path';

it('the operations of the explorer are generated from the present schema', () => {
  const script = path.join(__dirname, '../../scripts/generate-explorer-operations.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
