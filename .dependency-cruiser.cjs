/** The arrows between folders, as src/README.md draws them. Held in CI. */
const inside = (folder) => `^src/${folder}/`
/** A folder of src may import itself and these. */
const arrows = {
  model: [],
  number: ['model'],
  segment: ['model', 'number'],
  glossary: ['model'],
  memory: ['model', 'number', 'glossary'],
  format: ['model'],
  review: ['model'],
  score: ['model'],
  lexicon: ['model', 'glossary'],
  name: ['model', 'glossary', 'lexicon'],
  align: ['model', 'segment', 'number', 'glossary', 'lexicon', 'name'],
  check: ['model', 'glossary', 'number', 'lexicon', 'name'],
  spelling: ['model', 'glossary', 'lexicon', 'name'],
  listing: ['model', 'memory'],
  store: ['model', 'review'],
  bridge: ['model', 'review', 'listing', 'memory', 'score', 'check'],
}

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'core-stays-pure', severity: 'error', from: { path: '^src/' }, to: { path: '^(main|renderer|tests)/' } },
    { name: 'core-without-hosts', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'core-without-window',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(react|electron|fastify|commander)/' },
    },
    { name: 'hosts-without-renderer', severity: 'error', from: { path: '^main/' }, to: { path: '^(renderer|tests)/' } },
    { name: 'renderer-without-hosts', severity: 'error', from: { path: '^renderer/' }, to: { path: '^(main|tests)/' } },
    { name: 'renderer-without-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
    ...Object.entries(arrows).map(([folder, allowed]) => ({
      name: `arrows-of-${folder}`,
      severity: 'error',
      from: { path: inside(folder) },
      to: { path: '^src/', pathNot: [folder, ...allowed].map(inside) },
    })),
    {
      name: 'bridge-types-only',
      severity: 'error',
      from: { path: inside('bridge') },
      to: { path: ['review', 'check'].map(inside), dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
    exclude: { path: '\\.(css|woff2)$' },
  },
}
