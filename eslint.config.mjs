import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Names a pure room must not know: everything that differs between two runs or between two machines. */
const IMPURE_GLOBALS = [
  'process',
  'console',
  'window',
  'document',
  'navigator',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'globalThis',
];

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: 'The time is handed in: the same input must give the same bytes.',
};
const NO_LOCALE = {
  selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
  message: "Name the locale: the machine's own differs from place to place.",
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'out/', 'release/', 'coverage/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function may be async only because its type says so.
      '@typescript-eslint/require-await': 'off',
      // Takes a branded number (Twip) for something else than a number.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-params': ['error', 4],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['{templates,data,electron}/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_LOCALE] },
  },
  {
    files: ['{templates,data}/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_CLOCK.message },
        { object: 'Math', property: 'random', message: 'Chance is handed in.' },
      ],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_LOCALE, NO_CLOCK],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-console': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['renderer/**/*.ts'],
    ignores: ['renderer/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT] },
  },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // A table of cases is long by nature, and a test may reach for what shipped code may not.
    files: ['test/**/*.{ts,tsx}', 'scripts/bench/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // Matchers such as expect.any() are typed so.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-params': 'off',
    },
  },
);
