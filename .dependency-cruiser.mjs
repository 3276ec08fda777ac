/**
 * Who may import whom (README, "Rooms"). A call is a log of inputs and everything else is computed from it; that stays
 * true only while the rooms that compute know nothing of the rooms that show, play, store or send.
 */

/** Rooms of ours that a room may import; everything not listed is forbidden, siblings included. */
const ROOMS = {
  app: ['game', 'screens', 'audio', 'i18n', 'offline', 'protocol', 'course', 'contest', 'engine'],
  game: ['engine'],
  screens: ['protocol', 'course', 'contest', 'engine'],
  audio: ['engine'],
  i18n: ['engine'],
  offline: [],
  server: ['files', 'lint', 'protocol', 'course', 'contest', 'i18n', 'engine'],
  cli: ['files', 'lint', 'contest', 'i18n', 'engine'],
  files: ['engine'],
  lint: ['engine', 'i18n'],
  protocol: ['course', 'contest', 'i18n', 'engine'],
  course: ['engine'],
  contest: ['engine'],
  engine: [],
};

/** The only folders that may import these packages; every other package is forbidden in src. */
const PACKAGES = {
  xstate: 'src/engine/chart/',
  zod: 'src/(engine/scenario|protocol|server)/',
  yaml: 'src/engine/scenario/',
  phaser: 'src/game/',
  howler: 'src/audio/',
  i18next: 'src/i18n/',
  preact: 'src/(screens|app)/',
  '@preact/signals': 'src/(screens|app)/',
  fastify: 'src/server/',
  ws: 'src/server/(http|live)/',
  'fastify-type-provider-zod': 'src/server/http/',
  '@fastify/cookie': 'src/server/http/',
  '@fastify/static': 'src/server/http/',
  '@fastify/swagger': 'src/server/http/',
  '@fastify/swagger-ui': 'src/server/http/',
  'rate-limiter-flexible': 'src/server/http/',
  'temporal-polyfill': 'src/course/',
  kysely: 'src/server/',
  pg: 'src/server/database/',
  '@scure/bip39': 'src/server/accounts/',
  'openid-client': 'src/server/accounts/',
  'csv-parse': 'src/server/',
  'csv-stringify': 'src/server/',
  fflate: 'src/server/',
  'prom-client': 'src/server/',
  jstat: 'src/course/',
  '@dagrejs/dagre': 'src/app/desk/',
  '@tanstack/virtual-core': 'src/app/desk/',
  uqr: 'src/app/desk/',
  '@fontsource-variable/atkinson-hyperlegible-next': 'src/app/',
};

/** Rooms that may use Node's own modules. */
const NODE_ROOMS = 'src/(server|cli|files)/';

const TESTS = '(\\.test\\.tsx?|/test-[^/]+\\.tsx?)$';
const PARSER = '^src/engine/scenario/parse';

const roomRules = Object.entries(ROOMS).map(([room, others]) => ({
  name: `${room}-imports-down`,
  comment: others.length > 0 ? `${room} may import ${others.join(', ')}` : `${room} imports nothing of ours`,
  severity: /** @type {const} */ ('error'),
  from: { path: `^src/${room}/` },
  to: { path: '^(src|tools|test)/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

const packageRules = Object.entries(PACKAGES).map(([name, folder]) => ({
  name: `${name}-in-its-room`,
  comment: `${name} is known to ${folder} alone, so that it can be changed or replaced in one place`,
  severity: /** @type {const} */ ('error'),
  from: { path: '^src/', pathNot: [`^${folder}`, TESTS] },
  to: { path: `node_modules/${name}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'package-unlisted',
      comment: 'a new package is a decision: enter it in PACKAGES with its room',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: {
        path: 'node_modules/',
        pathNot: Object.keys(PACKAGES).map((name) => `node_modules/(@types/)?${name}/`),
      },
    },
    {
      name: 'node-in-node-rooms',
      comment: 'browsers and pure rooms have no Node',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^${NODE_ROOMS}`, TESTS] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'whoever imports in a circle cannot be read, tested or moved alone; types count too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere would pass every other rule',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|phaser-src/)' },
    },
    {
      name: 'customer-stands-alone',
      comment:
        'the affect model is arithmetic over facts; charts, logs, scores and files use it, not the reverse',
      severity: 'error',
      from: { path: '^src/engine/customer/' },
      to: { path: ['^src/engine/(chart|log|view|score|analysis)/', PARSER] },
    },
    {
      name: 'parser-stays-home',
      comment:
        'browsers get scenarios that were accepted at build time; they carry no YAML reader and no schemas',
      severity: 'error',
      from: { path: '^src/(app|game|screens|audio|i18n)/', pathNot: TESTS },
      to: { path: PARSER, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-stay-with-the-server',
      comment:
        'pages take the shapes of what is sent from protocol, and leave the schema library with the server',
      severity: 'error',
      from: { path: '^src/(app|screens)/', pathNot: TESTS },
      to: {
        path: '^src/protocol/',
        pathNot: '^src/protocol/(action|problem-codes|paths)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'stage-knows-no-rule',
      comment:
        'stage, sound and words take types and the vocabulary from the engine; the app hands them its results',
      severity: 'error',
      from: { path: '^src/(game|audio|i18n)/', pathNot: TESTS },
      to: {
        path: '^src/engine/',
        pathNot: '^src/engine/vocabulary\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'room-unlisted',
      comment: 'a new room is a decision: enter it in ROOMS with what it may import',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no API for other tools yet; without swc nothing at all would be read.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
