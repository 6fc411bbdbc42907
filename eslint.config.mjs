import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];

/** Few rules, all errors: those that find mistakes, and those that keep a file readable in one sitting. */
export default tseslint.config(
  { ignores: ['dist/**', '.data/**', 'coverage/**', 'tests/planted/**', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Ask Config.' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // a promise nobody waits for slips out of its transaction and loses its error
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // who reads the environment: the one configuration, and what runs outside the product
    files: ['libs/core/config/**', 'tools/**', 'tests/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  // these tools ask for a default export
  // generated, read once, then frozen
  { files: ['migrations/**'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': ['error', 450] } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['apps/web/**/*.{ts,tsx}'], extends: [hooks.configs.flat.recommended] },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { 'max-lines': ['error', 300] },
  },
);
