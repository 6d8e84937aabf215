// Runs before `npm start` and `npm test`: writes the sources as JavaScript to .build/, so that a start need not translate 500 files.
// What is older than the sources is not used: bin/cloudties.js then runs these themselves.
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { BUILT, isBuilt, listSources } from './is-built.js';

if (!isBuilt()) {
  const fresh = `${BUILT}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: listSources().filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts')),
    outdir: fresh,
    outbase: resolve(import.meta.dirname, '../src'),
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    // File by file: each import stays one, of the file that is written in place of the source.
    bundle: true,
    packages: 'external',
    plugins: [{ name: 'files-stay-apart', setup: keepApart }],
  });
  const now = new Date();
  utimesSync(fresh, now, now);
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(fresh, BUILT);
}

function keepApart({ onResolve }) {
  onResolve({ filter: /^\.{1,2}\// }, ({ path }) => ({ path: path.replace(/\.ts$/, '.js'), external: true }));
}
