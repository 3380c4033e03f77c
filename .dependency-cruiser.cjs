// @ts-check
/** Which part may know which other: imports point inwards, hosts never meet, and nothing runs in circles. */

/** Core from the inside out; a folder may import only what stands before it. */
const LAYERS = [
  ['said'],
  ['ports'],
  ['steps'],
  ['text'],
  ['lexicon'],
  ['self-test', 'table'],
  ['issues'],
  ['fields'],
  ['columns'],
  ['roster'],
  ['hierarchy'],
  ['plan'],
  ['team'],
  ['auth', 'sending'],
  ['export'],
  ['target.ts'],
  ['targets'],
  ['memory', 'session'],
  ['pane'],
];

const inwards = LAYERS.slice(0, -1).map((names, index) => ({
  name: `${names.join('-and-')}-imports-inwards`,
  severity: 'error',
  from: { path: `^core/(${names.join('|')})(/|$)` },
  to: {
    path: `^core/(${LAYERS.slice(index + 1)
      .flat()
      .join('|')})(/|$)`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'core-knows-no-host', severity: 'error', from: { path: '^core/' }, to: { path: '^(gas|excel-addin|workbench|test)/' } },
    {
      name: 'core-knows-no-platform',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/pane/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'sheets-knows-not-excel', severity: 'error', from: { path: '^gas/' }, to: { path: '^(excel-addin|workbench|test)/' } },
    { name: 'excel-knows-not-sheets', severity: 'error', from: { path: '^excel-addin/' }, to: { path: '^(gas|workbench|test)/' } },
    { name: 'nothing-ships-tests', severity: 'error', from: { pathNot: '^test/|^workbench/screenshots' }, to: { path: '^test/' } },
    { name: 'nothing-ships-the-self-test', severity: 'error', from: { pathNot: '/self-test/|^test/' }, to: { path: '/self-test/' } },
    ...inwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
