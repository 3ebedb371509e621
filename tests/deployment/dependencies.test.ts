import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

const manifest = JSON.parse(read('package.json'));
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;
const packages = Object.entries(locked).filter(([folder]) => folder !== '');
/** What is installed with the program: its dependencies and theirs, for every platform. */
const runtime = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Licences that ask for no more than their text and names to be kept. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const namesOf = (found: typeof packages) => found.map(([folder]) => folder);

describe('what the program depends on', () => {
  it('is not nothing', () => {
    expect(runtime.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  });

  it('has licences that we may pass on', () => {
    expect(namesOf(runtime.filter(([, { license }]) => !LICENCES.includes(license ?? '')))).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(namesOf(runtime.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
  });

  it('comes from no address that the lockfile names: whoever installs says which registry', () => {
    expect(namesOf(packages.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('has a reason each', () => {
    const reasons = read('docs/decisions/013-dependencies.md');
    const missing = Object.keys(manifest.dependencies).filter((name) => !reasons.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('is told as a CycloneDX bill of materials by `npm run sbom`', () => {
    const script: string = manifest.scripts.sbom;
    const [command = '', ...argv] = script.split(' ');
    const bill = JSON.parse(execFileSync(command, argv, { cwd: ROOT, encoding: 'utf8' }));
    expect(bill.bomFormat).toBe('CycloneDX');
    const listed: { name: string; group?: string }[] = bill.components;
    const names = listed.map(({ name, group }) => (group ? `${group}/${name}` : name));
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names).not.toContain('jest');
  });
});
