#!/usr/bin/env node
// Runs what scripts/build.js wrote, or, where a source is newer, the TypeScript sources as they stand: a checkout needs no build step.
import { isBuilt } from '../scripts/is-built.js';

if (isBuilt()) {
  await import('../.build/cli.js');
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/cli.ts');
}
