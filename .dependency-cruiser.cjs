const rooms = ['catalogue', 'intake', 'metadata', 'captions', 'names', 'images', 'search', 'packs'];

/** Libraries that only one part of the program may know. */
const keepers = [
  { library: 'sharp', home: '^src/images/' },
  { library: 'exifr', home: '^src/metadata/' },
  { library: 'exiftool-vendored', home: '^src/metadata/' },
  { library: 'lowdb', home: '^src/catalogue/' },
  { library: 'electron', home: '^electron/' },
  { library: 'react', home: '^renderer/' },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|url|inline)$' },
    },
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(model|contract|desk|hosts/(cli|web)|${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'model-is-the-ground',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|electron|renderer|scripts|test)/', pathNot: '^src/model/' },
    },
    {
      name: 'contract-knows-only-model',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^(src|electron|renderer|scripts|test)/', pathNot: '^src/(contract|model)/' },
    },
    ...rooms.map((room) => ({
      name: `${room}-knows-only-model`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^(src|electron|renderer|scripts|test)/', pathNot: `^src/(${room}|model)/` },
    })),
    {
      name: 'desk-walks-through-rooms-only',
      severity: 'error',
      from: { path: '^src/desk/' },
      to: { path: '^(src/hosts|electron|renderer|scripts|test)/' },
    },
    {
      name: 'hosts-go-through-the-desk',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: `^(src/(${rooms.join('|')})|electron|renderer|scripts|test)/` },
    },
    {
      name: 'shell-goes-through-the-desk',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: `^(src/(${rooms.join('|')}|hosts/cli)|renderer|scripts|test)/` },
    },
    {
      name: 'renderer-sees-the-contract-alone',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(src|electron|scripts|test)/', pathNot: '^src/(contract|model)/' },
    },
    {
      name: 'renderer-is-no-node',
      severity: 'error',
      from: { path: '^(renderer|src/model|src/contract)/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    ...keepers.map(({ library, home }) => ({
      name: `${library}-lives-in-one-place`,
      severity: 'error',
      from: { path: '^(src|electron|renderer)/', pathNot: home },
      to: { path: `node_modules/${library}/` },
    })),
    {
      name: 'product-needs-no-tests',
      severity: 'error',
      from: { path: '^(src|electron|renderer)/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot:
          'node_modules/(electron|react|react-dom|react-aria-components|@tanstack|lucide-react|@fontsource|@types|vite)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
