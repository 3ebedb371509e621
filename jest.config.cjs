/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  globalSetup: '<rootDir>/tests/neo4j/set-up.ts',
  globalTeardown: '<rootDir>/tests/neo4j/tear-down.ts',
  testMatch: ['**/*.test.ts'],
  // Each file reads the gazetteer anew and not all of it is let go: a process that has grown so far is started afresh.
  workerIdleMemoryLimit: '1GB',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
