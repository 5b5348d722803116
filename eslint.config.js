import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the house: the layers that each layer may import besides itself. A folder of src that is not listed here
 * is an error, so that no room is built without one.
 */
const layers = {
  core: [],
  port: ['core'],
  files: ['core'],
  excel: ['core', 'port'],
  taskpane: ['core', 'port', 'files'],
  commands: ['core', 'port', 'excel'],
  cli: ['core', 'files'],
  workbench: ['core', 'files', 'deploy'],
  /** The pane beside files instead of an open workbook, as one page. */
  single: ['core', 'port', 'files', 'taskpane'],
  /** Plain scripts of Node that build and pack. */
  deploy: [],
};

const src = fileURLToPath(new URL('src', import.meta.url));

for (const { name } of readdirSync(src, { withFileTypes: true })) {
  if (!(name in layers)) throw new Error(`eslint.config.js: src/${name} has no place among the layers.`);
}

/** The layer of a file of src; null for files elsewhere. */
const layerOf = (file) => {
  const [layer, ...inside] = path.relative(src, file).split(path.sep);
  return layer === '..' || inside.length === 0 ? null : layer;
};

/** Reports an import of a layer that the file's own may not know. Options: further layers that this file may import. */
const arrows = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: { upwards: 'src/{{from}} must not import src/{{to}} (docs/decisions.md, "The arrows").' },
  },
  create(context) {
    const from = layerOf(context.filename);
    const allowed = [from, ...(layers[from] ?? []), ...(context.options[0] ?? [])];
    const look = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = layerOf(path.resolve(path.dirname(context.filename), source.value, 'index'));
      if (to !== null && !allowed.includes(to)) {
        context.report({ node: source, messageId: 'upwards', data: { from, to } });
      }
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};

/** Packages that a layer must not know. */
const foreign = {
  core: ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  port: ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  excel: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hucre', 'hucre/*', '@univerjs/*'],
  files: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', '@univerjs/*'],
  taskpane: ['node:*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  commands: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hucre', 'hucre/*', '@univerjs/*'],
  cli: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', '@univerjs/*'],
  workbench: ['@microsoft/*'],
  single: ['node:*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
  deploy: ['react', 'react-dom', '@fluentui/*', '@microsoft/*', 'hucre', 'hucre/*', '@univerjs/*'],
};

const hostGlobals = ['Office', 'Excel', 'OfficeExtension'];
const domGlobals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'location'];
const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global'];

const forbiddenGlobals = {
  core: [...hostGlobals, ...domGlobals, ...nodeGlobals, 'console', 'setTimeout'],
  port: [...hostGlobals, ...domGlobals, ...nodeGlobals, 'console'],
  excel: nodeGlobals,
  files: hostGlobals,
  taskpane: [...hostGlobals, ...nodeGlobals],
  commands: [...hostGlobals, ...nodeGlobals],
  cli: [...hostGlobals],
  workbench: hostGlobals,
  single: [...hostGlobals, ...nodeGlobals],
  deploy: hostGlobals,
};

const layerRules = Object.keys(layers).map((layer) => ({
  files: [`src/${layer}/**/*.{ts,tsx,mjs,mts}`],
  plugins: { house: { rules: { arrows } } },
  rules: {
    'house/arrows': 'error',
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: foreign[layer], message: `src/${layer} must not know this package.` }] },
    ],
    'no-restricted-globals': ['error', ...forbiddenGlobals[layer]],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '.stryker-tmp/', 'reports/'] },
  ...tseslint.configs.strict,
  // A rule that is wrong is changed here, for all: no file excuses itself from one.
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'] }],
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
  // A ceiling, not an aim.
  { files: ['src/**'], rules: { complexity: ['error', 40], 'max-depth': ['error', 5] } },
  { files: ['src/**'], ignores: ['src/**/words/**'], rules: { 'max-lines': ['error', 250] } },
  // Where the page is put together: the pane gets its door.
  { files: ['src/taskpane/index.tsx'], rules: { 'house/arrows': ['error', ['excel']] } },
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
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
