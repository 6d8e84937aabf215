// Runs before `npm start` and `npm test`: writes the sources with all packages that they need as a few files of JavaScript to .build/. To find, open and
// translate two thousand files would take most of a start. What is older than the sources is not used: bin/cloudties.js then runs these themselves.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUILT, isBuilt, isOlder } from './is-built.js';

const sources = resolve(import.meta.dirname, '../src');
const packages = resolve(import.meta.dirname, '../node_modules');

if (!isBuilt()) {
  const fresh = `${BUILT}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    // Threads find their files beside the ones that start them, so all lie in one folder.
    entryPoints: {
      cli: join(sources, 'cli.ts'),
      'costly-thread-entry': join(sources, 'commands/costly-thread-entry.js'),
      'reading-thread-entry': join(sources, 'commands/reading-thread-entry.js'),
      'keep-seeds': join(sources, 'commands/keep-seeds.ts'),
    },
    outdir: fresh,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    bundle: true,
    // What one command needs alone is a file of its own, read when it is asked for.
    splitting: true,
    // A binary, what runs sources as they stand, and what finds a file of its own beside it.
    external: ['@node-rs/jieba', 'piscina', 'tsx'],
    // For packages that ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
    sourcemap: 'linked',
    sourcesContent: false,
    // Packages check less of what they are given, as in any server that runs for its users.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      { name: 'folders-stay', setup: keepFolders },
      { name: 'one-graphql', setup: takeOneGraphql },
    ],
  });
  const now = new Date();
  utimesSync(fresh, now, now);
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(fresh, BUILT);
}
// Rows with faults are no fault of the build: `check-seeds` and every command that reads them tell.
if (!isKept()) {
  const { keepSeeds } = await import(pathToFileURL(join(BUILT, 'keep-seeds.js')).href);
  try {
    keepSeeds();
  } catch (error) {
    if (error.code !== 'SEEDS_INVALID') throw error;
  }
}

/** Whether the checked seeds beside the program are those under seeds/, by the times of the files. */
function isKept() {
  const kept = join(BUILT, 'seeds.json');
  return existsSync(kept) && isOlder(resolve(import.meta.dirname, '../seeds'), statSync(kept).mtimeMs);
}

/** All take the modules of graphql, not the CommonJS beside them: of that each call would look its function up by name. */
function takeOneGraphql({ onResolve }) {
  onResolve({ filter: /^graphql(\/|$)/ }, ({ path }) => {
    const module = path === 'graphql' ? 'graphql/index' : path.replace(/\.m?js$/, '');
    return { path: join(packages, `${module}.mjs`), sideEffects: false };
  });
}

/** Paths to schema/, cypher/ and the like are told from where a source lies. */
function keepFolders({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (relative(sources, path).startsWith('..')) return;
    const folder = JSON.stringify(`/${relative(BUILT, dirname(path)).replaceAll('\\', '/')}`);
    const contents = readFileSync(path, 'utf8').replaceAll('import.meta.dirname', `(import.meta.dirname + ${folder})`);
    return { contents, loader: 'ts' };
  });
}
