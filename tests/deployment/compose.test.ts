import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '../..');
const schema = JSON.parse(readFileSync(path.join(__dirname, 'compose-spec.json'), 'utf8'));
const compose = parse(readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true });
const dockerfile = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8');

// The formats that the schema names (durations, ports) are checked by its patterns and by people.
const isCompose = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const faultsOf = (document: unknown) => (isCompose(document) ? [] : isCompose.errors);

describe('docker-compose.yml', () => {
  it('is what the compose specification describes', () => {
    expect(faultsOf(compose)).toEqual([]);
  });

  it.each([
    ['an unknown field of a service', { services: { a: { image: 'a', imagine: 'b' } } }],
    ['a health check that is a number', { services: { a: { image: 'a', healthcheck: 5 } } }],
    ['a condition that there is not', { services: { a: { depends_on: { b: { condition: 'well' } } } } }],
  ])('the schema would tell %s', (_, document) => {
    expect(faultsOf(document)).not.toEqual([]);
  });

  it('starts the service when Neo4j is well, and keeps the data', () => {
    const { services, volumes } = compose;
    expect(services.neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(services['bang-giao'].depends_on.neo4j.condition).toBe('service_healthy');
    expect(Object.keys(volumes)).toEqual([services.neo4j.volumes[0].split(':')[0]]);
  });

  it('lets nobody but this machine in', () => {
    const published = Object.values<{ ports: string[] }>(compose.services).flatMap(({ ports }) => ports);
    expect(published.length).toBeGreaterThan(0);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('gives the service a file system that it can only read, and no rights beyond its own', () => {
    const { read_only, tmpfs, cap_drop, security_opt } = compose.services['bang-giao'];
    expect([read_only, tmpfs, cap_drop]).toEqual([true, ['/tmp'], ['ALL']]);
    expect(security_opt).toContain('no-new-privileges:true');
  });

  it('builds an image that does not run as root', () => {
    expect(compose.services['bang-giao'].build).toBe('.');
    expect(dockerfile).toMatch(/^USER (?!root|0)\w+/m);
  });
});
