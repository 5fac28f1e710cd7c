/**
 * Who may import whom. Broken rules fail `npm run check`; test/house proves that each rule can fail.
 */

/** Rooms of the engine from the lowest up. Each may import itself and those before it. */
const ENGINE_LAYERS = [
  'units',
  'diagnose',
  'fonts',
  'pictures',
  'model',
  'pages',
  'flow',
  'text',
  'compose',
  'layout',
  'writers',
];

const TEST_OR_BENCH = '^(test|scripts)/';
const PURE = '^(templates|data)/';

const layer = (name) => `^templates/engine/${name}(\\.ts$|/)`;

const layerRules = ENGINE_LAYERS.map((name, index) => ({
  name: `engine-${name}-imports-lower-layers-only`,
  comment: 'The engine is a one-way street: a stage knows what came before it, never what comes after.',
  severity: 'error',
  from: { path: layer(name) },
  to: {
    path: '^templates/engine/',
    pathNot: ENGINE_LAYERS.slice(0, index + 1).map(layer),
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'bind-makes-the-model-only',
      comment: 'Templates become a document model; they know nothing of lengths and pages.',
      severity: 'error',
      from: { path: layer('bind') },
      to: { path: '^templates/engine/', pathNot: ['bind', 'model', 'diagnose', 'text'].map(layer) },
    },
    {
      name: 'readers-share-nothing-with-writers',
      comment: 'What measures a finished file must not know how it was made.',
      severity: 'error',
      from: { path: layer('readers') },
      to: { path: ['bind', 'flow', 'text', 'compose', 'layout', 'writers'].map(layer) },
    },
    {
      name: 'handlebars-only-in-bind',
      severity: 'error',
      from: { path: '^(templates|data|electron|renderer)/', pathNot: layer('bind') },
      to: { path: 'node_modules/handlebars/' },
    },
    {
      name: 'pure-rooms-import-nothing-outside',
      comment: 'templates/ and data/ run in every process, so they know none.',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^(electron|renderer)/|node_modules/(electron|react|react-dom|antd|zustand|lowdb)/' },
    },
    {
      name: 'pure-rooms-use-no-node',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'templates-do-not-know-data',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^data/' },
    },
    {
      name: 'renderer-neither-writes-nor-binds',
      comment: 'The window paints pages; files and templates are made on the Node side.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: [layer('writers'), layer('bind'), '^electron/', 'node_modules/(electron|handlebars|pdfkit|docx)/'] },
    },
    {
      name: 'renderer-uses-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/[^/]+\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-does-not-know-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'preload-knows-the-contract-only',
      comment: 'The preload script is the bridge the page can reach: it holds nothing but the list of calls.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['^electron/preload/', '^data/contract/', 'node_modules/electron/', '^electron$'] },
    },
    {
      name: 'electron-only-in-the-desktop-rooms',
      comment: 'The command line and the services run in plain Node.',
      severity: 'error',
      from: { path: '^electron/(batch|cli|services|storage|files|fonts)/' },
      to: { path: ['node_modules/electron/', '^electron$'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is deleted.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.(ts|mjs|cjs)$',
          '^test/.*\\.test\\.tsx?$',
          '^\\.dependency-cruiser\\.cjs$',
        ],
      },
      to: {},
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: TEST_OR_BENCH },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'shipped-code-uses-no-development-packages',
      severity: 'error',
      from: { path: '^(templates|data|electron|renderer)/', pathNot: '\\.config\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types)/',
      },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.hbs'],
    },
  },
};
