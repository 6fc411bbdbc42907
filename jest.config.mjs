const base = {
  testEnvironment: 'node',
  // "source" makes #libs/* resolve to the TypeScript beside the test, as tsconfig does
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
const size = (displayName, testMatch, more = {}) => ({ ...base, displayName, testMatch, ...more });
const withDatabase = (setup) => ({
  globalSetup: `<rootDir>/tests/support/${setup}.mjs`,
  globalTeardown: '<rootDir>/tests/support/teardown.mjs',
});

export default {
  projects: [
    size('unit', ['<rootDir>/{apps,libs,tools}/**/*.spec.ts', '<rootDir>/tests/checks/**/*.spec.ts']),
    size('medium', ['<rootDir>/tests/medium/**/*.medium.ts'], withDatabase('medium-setup')),
    size('e2e', ['<rootDir>/tests/e2e/**/*.e2e.ts'], withDatabase('e2e-setup')),
    size('browser', ['<rootDir>/tests/browser/**/*.browser.ts'], withDatabase('e2e-setup')),
  ],
};
