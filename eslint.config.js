import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The arrows of the house: what each layer must not import. */
const layers = {
  core: ['excel', 'files', 'taskpane', 'commands', 'cli', 'workbench'],
  excel: ['files', 'taskpane', 'commands', 'cli', 'workbench'],
  files: ['excel', 'taskpane', 'commands', 'cli', 'workbench'],
  taskpane: ['commands', 'cli', 'workbench'],
  commands: ['cli', 'workbench'],
  cli: ['excel', 'taskpane', 'commands', 'workbench'],
  workbench: ['commands', 'cli'],
};

/** Packages that a layer must not know. */
const foreign = {
  core: ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  excel: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hucre', 'hucre/*', '@univerjs/*'],
  files: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', '@univerjs/*'],
  taskpane: ['node:*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  commands: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hucre', 'hucre/*', '@univerjs/*'],
  cli: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', '@univerjs/*'],
  workbench: ['@microsoft/*'],
};

const hostGlobals = ['Office', 'Excel', 'OfficeExtension'];
const domGlobals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'location'];
const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global'];

const forbiddenGlobals = {
  core: [...hostGlobals, ...domGlobals, ...nodeGlobals, 'console', 'setTimeout'],
  excel: nodeGlobals,
  files: hostGlobals,
  taskpane: [...hostGlobals, ...nodeGlobals],
  commands: [...nodeGlobals],
  cli: [...hostGlobals],
  workbench: [],
};

const layerRules = Object.keys(layers).map((layer) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: layers[layer].flatMap((other) => [`**/${other}`, `**/${other}/**`]),
            message: `src/${layer} must not import this layer (docs/decisions.md, "The arrows").`,
          },
          ...(foreign[layer].length
            ? [{ group: foreign[layer], message: `src/${layer} must not know this package.` }]
            : []),
        ],
      },
    ],
    'no-restricted-globals': ['error', ...forbiddenGlobals[layer]],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '.stryker-tmp/', 'reports/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...layerRules,
  {
    files: ['src/{excel,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{cjs,mjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
