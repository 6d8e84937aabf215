// The import laws: a stage sees the shared vocabulary, how names sound, and its own folder; only the pipeline and the commands see all.
const STAGES = ['article', 'seeds', 'mentions', 'claims', 'llm', 'graph', 'neo4j', 'browser', 'access', 'sounds'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      // Cycles of types alone are gone when the program runs; the generated GraphQL types need one.
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/(model/|errors\\.ts)' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    ...STAGES.map((stage) => ({
      name: `${stage}-sees-model-and-itself`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: '^src/', pathNot: `^src/(${stage}/|model/|sounds/|errors\\.ts)` },
    })),
    {
      // They join the stages into who reads an article, and know nothing of the graph.
      name: 'extractors-see-the-stages-before-the-graph',
      severity: 'error',
      from: { path: '^src/extractors/' },
      to: { path: '^src/', pathNot: '^src/(extractors/|article/|mentions/|claims/|llm/|model/|errors\\.ts)' },
    },
    {
      name: 'audit-sees-graph-and-model',
      severity: 'error',
      from: { path: '^src/audit/' },
      to: { path: '^src/', pathNot: '^src/(audit/|graph/|model/|errors\\.ts)' },
    },
    {
      name: 'graphql-sees-graph-audit-access-and-model',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/', pathNot: '^src/(graphql/|graph/|audit/|access/|model/|errors\\.ts)' },
    },
    {
      // What checks a pack needs no database, only the pure functions by which the graph follows from its claims.
      name: 'pack-sees-model-and-the-projection',
      severity: 'error',
      from: { path: '^src/pack/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(pack/|model/|errors\\.ts|graph/(content-id|find-copy-clusters|plan-relationships|project-relationship|stored-claim)\\.ts)',
      },
    },
    {
      name: 'review-sees-graph-and-model',
      severity: 'error',
      from: { path: '^src/review/' },
      to: { path: '^src/', pathNot: '^src/(review/|graph/|model/|errors\\.ts)' },
    },
    {
      name: 'nothing-imports-commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts)' },
      to: { path: '^src/(commands/|cli\\.ts)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
