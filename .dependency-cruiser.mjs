/**
 * The arrows of docs/architecture.md as a lint. Adding one is a reviewed line.
 * Each rule has a planted violation in tests/planted, in a folder of its name.
 */

/** Every library and what it may import; what those may import is theirs to hand on. */
const arrows = {
  contracts: [],
  core: ['contracts'],
  // border engines: every feature may use them, none of them knows a feature
  language: ['core'],
  calendar: ['core'],
  rights: ['core'],
  money: ['core'],
  identity: ['language', 'calendar', 'rights'],
  organisations: ['identity'],
  consent: ['organisations'],
  channels: ['organisations'],
  projects: ['channels'],
  blueprints: ['projects'],
  gigs: ['projects', 'money'],
  scouts: ['organisations'],
  places: ['organisations'],
  challenges: ['projects', 'blueprints', 'scouts', 'money'],
  workshops: ['projects', 'places'],
  matching: ['challenges', 'scouts'],
  transfer: ['projects', 'blueprints'],
  knowledge: ['places'],
  nodes: ['places'],
  // listeners: they know everyone's contracts, and nobody imports them
  notifications: ['language', 'calendar'],
  search: ['language'],
  audit: ['core'],
};

const ground = ['contracts', 'core'];
const engines = ['language', 'calendar', 'rights', 'money'];
const features = Object.keys(arrows).filter((name) => ![...ground, ...engines].includes(name));

/** Registries a lower library owns and higher ones join: the one other way through its door. */
const ports = [
  'identity/border-bases',
  'identity/person-parts',
  'identity/setup-parts',
  'channels/channel-subjects',
  'projects/project-blueprints',
];

// a planted violation lies in a small tree of its own, laid out as the real one
const top = '(?:^|^tests/planted/[^/]+/)';
const packages = '(?:^|/)node_modules/';
const spec = '\\.spec\\.tsx?$';

/** @param {...string} names */
const libs = (...names) => `${top}libs/(?:${names.join('|')})/`;

/** @param {string} name @returns {string[]} the library and all below it */
function reachableFrom(name) {
  return [...new Set([name, ...arrows[name].flatMap(reachableFrom)])];
}

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const graph = features.map((name) =>
  forbid(
    `feature-graph-${name}`,
    `${name} imports only what its arrow says: ${reachableFrom(name).slice(1).join(', ')}`,
    { path: libs(name), pathNot: spec },
    { path: `${top}libs/`, pathNot: libs(...reachableFrom(name)) },
  ),
);

const rules = [
  forbid('no-cycles', 'two files that need each other are one idea or three', {}, { circular: true }),
  forbid(
    'contracts-are-pure',
    'contracts are read by the browser, too: zod and nothing else',
    { path: libs('contracts'), pathNot: spec },
    { pathNot: [libs('contracts'), `${packages}zod/`] },
  ),
  forbid(
    'core-knows-no-feature',
    'the platform and the border engines know no feature',
    { path: libs('core', ...engines), pathNot: spec },
    { path: libs(...features) },
  ),
  forbid(
    'libs-know-no-app',
    'apps compose libraries, never the other way',
    { path: `${top}(libs|migrations)/` },
    { path: `${top}apps/` },
  ),
  forbid(
    'apps-only-compose',
    'of a feature, api and worker see the module',
    { path: `${top}apps/([^/]+\\.ts$|api/|worker/)` },
    { path: libs(...engines, ...features), pathNot: '\\.module\\.ts$' },
  ),
  forbid(
    'web-uses-contracts-only',
    'what the browser shares with the server is the contracts, and the cities by which zones are found',
    { path: `${top}apps/web/src/`, pathNot: spec },
    { path: [`${top}libs/(?!contracts/|calendar/zone-search\\.ts$)`, `${top}apps/(?!web/)`] },
  ),
  forbid(
    'web-features-apart',
    'pages that need two features live in app/',
    { path: `${top}apps/web/src/features/([^/]+)/` },
    { path: `${top}apps/web/src/features/`, pathNot: `${top}apps/web/src/features/$1/` },
  ),
  forbid(
    'feature-front-door',
    'of another feature only the module, the service and the ports',
    { path: `${top}libs/(${features.join('|')})/`, pathNot: spec },
    {
      path: libs(...features),
      pathNot: [`${top}libs/$1/`, '\\.(module|service)\\.ts$', `${top}libs/(${ports.join('|')})\\.ts$`],
    },
  ),
  forbid(
    'controllers-are-thin',
    'a route or message calls a service',
    { path: `${top}libs/(?!core/).*\\.(controller|gateway)\\.ts$` },
    {
      path: [
        '\\.(repository|entity)\\.ts$',
        `${top}libs/core/database/`,
        `${packages}(typeorm|pg|@nestjs/typeorm)/`,
      ],
    },
  ),
  forbid(
    'sql-stays-in-repositories',
    'who writes SQL is a repository',
    { path: `${top}libs/(?!core/)`, pathNot: ['\\.(repository|entity|module)\\.ts$', spec] },
    { path: `${packages}(typeorm|pg|@nestjs/typeorm)/` },
  ),
  forbid(
    'policies-are-pure',
    'predicates over an actor and a row',
    { path: '\\.policy\\.ts$' },
    { path: [packages, '\\.(service|repository|controller|gateway|worker|listener|module)\\.ts$'] },
  ),
  forbid(
    'policies-are-pure',
    'of a row, a policy knows the type',
    { path: '\\.policy\\.ts$' },
    { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'entities-do-not-cross',
    'a foreign key names its table; it imports nothing',
    { path: `${top}libs/([^/]+)/` },
    { path: `${top}libs/.*\\.entity\\.ts$`, pathNot: `${top}libs/$1/` },
  ),
  forbid(
    'migrations-stand-alone',
    'a migration says the same whatever the code says later',
    { path: `${top}migrations/` },
    { pathNot: `${packages}typeorm/` },
  ),
  forbid(
    'no-barrels',
    'an import names the file it means',
    { path: `${top}(apps|libs)/.*/index\\.tsx?$` },
    {},
  ),
  ...graph,
];

export default {
  forbidden: rules,
  options: {
    // a type import is an arrow, too
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
