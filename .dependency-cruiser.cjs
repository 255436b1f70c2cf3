const rooms = ['catalogue', 'intake', 'metadata', 'captions', 'names', 'images', 'search', 'packs'];

/** Libraries that only one part of the program may know. */
const keepers = [
  { library: 'sharp', home: '^src/images/' },
  { library: 'libheif-js', home: '^src/images/' },
  { library: 'exifr', home: '^src/metadata/' },
  { library: 'exiftool-vendored', packages: 'exiftool-vendored(\\.pl|\\.exe)?', home: '^src/metadata/' },
  { library: 'lowdb', home: '^src/catalogue/' },
  { library: 'electron', home: '^electron/' },
  { library: 'react', packages: '(react|react-[^/]+|@react-[^/]+|lucide-react|@tanstack)', home: '^renderer/' },
];

/** A file of src that is in none of these is in no room. */
const anyRoom = `^src/(model|contract|desk|hosts/(cli|web)|${rooms.join('|')})/`;

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
    // Three ways to be seen: a file imports something, is imported, or stands alone.
    { name: 'every-file-has-a-room', severity: 'error', from: { path: '^src/', pathNot: anyRoom }, to: {} },
    { name: 'every-file-has-a-room', severity: 'error', from: {}, to: { path: '^src/', pathNot: anyRoom } },
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: anyRoom },
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
    ...keepers.map(({ library, packages = library, home }) => ({
      name: `${library}-lives-in-one-place`,
      severity: 'error',
      from: { path: '^(src|electron|renderer)/', pathNot: home },
      to: { path: `node_modules/${packages}/` },
    })),
    {
      name: 'what-ships-needs-no-tools',
      severity: 'error',
      from: { path: '^(src|electron)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(electron|@types)/' },
    },
    {
      // The screens are bundled, so what they are made of is a tool of the build; what tests them is not.
      name: 'screens-need-no-tests',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot:
          'node_modules/(react|react-dom|react-aria-components|diff|@tanstack|lucide-react|d3-scale|@fontsource|@types|vite)/',
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
