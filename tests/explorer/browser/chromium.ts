import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian's package puts it; `CHROMIUM` names another. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

const missing = !existsSync(EXECUTABLE);
if (missing && process.env.CHROMIUM_REQUIRED)
  throw new Error(`CHROMIUM_REQUIRED is set, and there is no Chromium at ${EXECUTABLE}`);

/** `describe`, or where there is no Chromium a skip that says how to get it. */
export const describeInBrowser = missing ? describeMissing : describe;

function describeMissing(name: string, _: () => void): void {
  describe(name, () => {
    it.skip(`needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/it`, () => {});
  });
}

/** A browser without a window, that draws WebGL in software. */
export function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ];
  return chromium.launch({ executablePath: EXECUTABLE, args });
}
