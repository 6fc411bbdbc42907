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

export default {
  projects: [
    size('unit', ['<rootDir>/{apps,libs,tools}/**/*.spec.ts', '<rootDir>/tests/checks/**/*.spec.ts']),
    size('medium', ['<rootDir>/tests/medium/**/*.medium.ts'], {
      globalSetup: '<rootDir>/tests/support/medium-setup.mjs',
    }),
    size('e2e', ['<rootDir>/tests/e2e/**/*.e2e.ts'], { globalSetup: '<rootDir>/tests/support/e2e-setup.mjs' }),
    size('browser', ['<rootDir>/tests/browser/**/*.browser.ts'], {
      globalSetup: '<rootDir>/tests/support/e2e-setup.mjs',
    }),
  ],
};
